"""A second opinion on the kind of a mail: words and rules weighed together.

Rules know how a language says a thing; they miss what is said in words nobody thought of. A
multinomial logistic regression, taught with the mails in ``lessons/`` (`make learn`), weighs
every word beside what the rules found. It is a table of numbers, it runs in a fraction of a
millisecond, and it can say which words and rules tipped the scale.
"""
