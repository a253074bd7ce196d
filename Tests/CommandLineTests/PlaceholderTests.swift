// The command line is tested by the recorded cases beside this file.
