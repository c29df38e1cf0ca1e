"""What a Message means: ordered tables of small named rules, each leaving its evidence.

The way of a mail: bounces and answering machines by their headers; then mail that only looks like
job mail; then calendar parts; then what its own sentences assert (``clauses`` -> ``signals`` ->
``kinds``). Identity, people and times are read beside it. Doubt becomes a question, never a guess.

Nothing is imported here: only the reader's process needs the rules in its memory.
"""
