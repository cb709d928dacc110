### The pages of a case, for its staff: what is wrong with an answer that is no fact of the case.

# A new case, without a name.
case-pages-enter-name = Enter the person’s name
case-pages-enter-crn = Enter the CRN
case-pages-select-programme = Select a programme
case-pages-select-write = Select what you want to write
case-pages-select-begin = Select how you want to begin
case-pages-select-file = Select a case file
# A register was chosen, in which nobody has the CRN of the case. Example: No row of the register belongs to Jordan Example, CRN Z100105. Check the CRN
case-pages-no-row = No row of the register belongs to { $name }, CRN { $crn }. Check the CRN
case-pages-select-decision = Select what has been decided
# Something else in the case doesn’t fit with the decision, and no field of the page tells it.
case-pages-decision-refused = This can’t be decided as the case stands. Check the answers of the case
case-pages-enter-your-name = Enter your name
