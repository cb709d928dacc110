### What of a group file doesn’t fit together, on the pages.

# Only in a file that somebody wrote.
group-key-twice = Two people of the group have the key { $key } – give one of them another
group-session-twice = Two sessions of the group have the id { $session } – give one of them another
group-crn-twice = Two people of the group have the same CRN – change one, or take one out
group-session-unknown = Select a session of the group
group-until-early = Last session must be the same as or after the first session
group-apart = { $key } is a limited access case. It must stay out of the group: open it by itself
group-other-programme = A case of another programme must stay out of the group
