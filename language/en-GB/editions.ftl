### What is wrong with the file of an edition that was chosen on the pages. $line is the line in it, $field the name of a
### field as it stands there.

edition-empty = The selected file is empty
# Something in it isn't YAML, or is YAML that an edition doesn't use.
edition-no-yaml = Line { $line } of the selected file can’t be read. Select another copy, or put it right in a text editor
# What a field has to hold. Example: ‘participant’ in line 34 of the edition needs whole sentences, with a full stop at the end
edition-line = ‘{ $field }’ in line { $line } of the edition needs { $wanted }
edition-missing = ‘{ $field }’ is missing from the edition, below line { $line }
edition-unknown-field = ‘{ $field }’ in line { $line } of the edition is no field that Groupwork knows
# Of an edition that somebody has begun.
edition-unanswered = Fields of the edition are still to be filled in, from ‘{ $field }’ in line { $line } on
edition-long-id = The id of the edition must be { $most } letters or fewer
edition-too-much = The selected file has more in it than an edition can have
