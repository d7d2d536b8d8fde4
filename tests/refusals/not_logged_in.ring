# Nobody has signed in yet.
scan 2000000000015
