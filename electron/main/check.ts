process.stderr.write('relasi check: not available yet\n')
process.exitCode = 3
