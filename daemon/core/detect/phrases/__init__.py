"""Words of each language, beside the rules that read them."""
