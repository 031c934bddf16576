### The script's sentences without the wasm.

# Instead of a card: a sentence.
failed = The details cannot be shown here at the moment.

# Over a card that the page came with: a sentence.
outdated = This copy may be out of date: no newer version could be loaded.

# Over a card whose date has passed: one or two sentences.
expired = This copy is out of date. Ask the publisher whether the address is still right.

# Over a card whose feed speaks against its address: a sentence.
doubtful = The address below could not be confirmed and may be wrong.

# The address is folded away below this. At most 45 characters.
show = Show the address all the same
