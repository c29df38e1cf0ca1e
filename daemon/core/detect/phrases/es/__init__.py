"""Spanish as it is written to applicants in Spain and Latin America, by usted, tú and vos."""
