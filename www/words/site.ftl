# Your own words: they come before those of every language. Copy a message from en.ftl, or from your language's file, and change it:
#
# answer = Pick up
