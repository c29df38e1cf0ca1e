"""Mails written for this project, each with what a careful reader understands of it beside it.

``NAME.eml`` is the mail, ``NAME.json`` a partial ``explain`` object: what it does not name is not
judged. ``held_back/`` is the fifth that whoever writes rules does not look at: its score says how
well the rules read mail they were not written for (``make accuracy``).
"""
