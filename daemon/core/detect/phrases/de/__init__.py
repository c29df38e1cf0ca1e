"""German as it is written to applicants in Germany, Austria and Switzerland, by Sie and by du."""
