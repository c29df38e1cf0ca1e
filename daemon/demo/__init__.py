"""The embedded mail world behind `followthrough demo`.

``world`` holds the servers, ``clock`` the time they and the daemon share, ``script`` the mails of
the story, ``replies`` what the User answers, ``teller`` the words on the terminal, and ``story``
drives the real daemon through it. The servers come with the extra `demo`; nothing here is needed
to run the daemon.
"""
