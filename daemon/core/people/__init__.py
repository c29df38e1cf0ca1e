"""Who is on the employer's side of a mail, and who holds which conversation.

``find`` puts together what ``mentions`` reads in prose, ``signature`` at the end and ``writer``
in the headers; ``names`` says what a person's name looks like, ``titles`` what a title stands for.
"""

from daemon.core.people.find import find_people, interviewers
from daemon.core.people.titles import part_of

__all__ = ["find_people", "interviewers", "part_of"]
