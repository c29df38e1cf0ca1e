"""The test rig: real mail servers on loopback, private to one test, and a clock that moves."""
