"""French as it is written to applicants in France, Belgium, Switzerland and Québec, by vous and tu."""
