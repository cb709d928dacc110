### The leaflet for people who start: what it says beside the words of its edition.

# What the paper is called, in its footer and its imprint.
leaflet-name = Leaflet for people starting the programme
