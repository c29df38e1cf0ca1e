"""Sentences, names and places of which the generated mailbox is made. All of it is invented."""

from __future__ import annotations

FIRST = (
    "Ada Ben Carla Dev Elin Farid Greta Hugo Ines Jonas Kavya Lior Mina Noor Otto Petra Quentin Rosa"
    " Sami Tilda Umar Vera Wim Xenia Yara Zoltan"
).split()
LAST = (
    "Abbot Brandt Castel Dorn Ekholm Faber Gallo Hartog Ivers Jansen Keller Lund Marsh Norell Okafor"
    " Pryce Quist Rowe Sandoval Thorne Ulrich Varga Wexler Yates Zeman"
).split()
COMPANIES = (
    "Alderpoint Brightwater Copperleaf Dunmore Eastgate Fernhill Glasswing Harrowgate Ironbark"
    " Juniper Kestrel Lanternworks Millrace Northfold Orrin Pinecrest Quillon Redstart Silverbirch"
    " Tidewell Umberline Valebrook Westmarch Yarrow Zephyrine"
).split()
TRADES = "Labs Systems Health Logistics Analytics Energy Robotics Studio Foods Mobility".split()
ROLES = (
    "Backend Engineer", "Data Analyst", "Product Designer", "Support Specialist", "QA Engineer",
    "Platform Engineer", "Technical Writer", "Account Manager", "Project Coordinator",
    "Research Scientist", "Accountant", "Operations Lead", "UX Researcher", "Nurse Educator",
)  # fmt: skip
ATS = (
    "no-reply@us.greenhouse-mail.io", "no-reply@hire.lever.co", "no-reply@ashbyhq.com",
    "{tenant}@myworkday.com", "notifications@smartrecruiters.com",
    "{tenant}+autoreply@talent.icims.com", "noreply@candidates.workablemail.com",
    "{tenant}@teamtailor-mail.com", "jobs@{tenant}.recruitee.com", "noreply@jobvite.com",
    "no-reply@applytojob.com", "{tenant}.no-reply@breezy-mail.com", "no-reply@ats.rippling.com",
)  # fmt: skip
SHOPS = (
    "Tallow & Wick", "Bootmark", "Plant Parade", "The Lamp Shelf", "Kitchen Harbour", "Velo Depot",
    "Paper Lantern Books", "Northern Wool", "Teacup Republic", "Gadget Row", "Sofa Loft",
)  # fmt: skip
LETTERS = (
    "The Slow Kettle", "Harbour Notes", "Tiny Gardens", "Map Room Weekly", "Bread Science",
    "Trail Report", "The Long Reel", "Quiet Code", "City Bikes", "Night Sky Digest",
)  # fmt: skip
LISTS = (
    "kiln-users", "openloom-dev", "valley-choir", "rowing-club", "mapmakers", "sysfolk", "parsers",
)  # fmt: skip

SENTENCES = (
    "The train was late again, so I walked the last part along the canal.",
    "We have put the shelves up and the cat has already claimed the top one.",
    "Could you bring the large pot on Saturday, ours has a crack in it.",
    "I found the photographs from the lake, some of them came out very well.",
    "Grandma asks whether you got the parcel with the quince jelly.",
    "The neighbours are having their roof done, it is loud from seven on.",
    "If the weather holds we could take the long way over the ridge.",
    "The second chapter drags a little, but after that I could not stop reading.",
    "They changed the recipe of the bread, it has far more rye in it now.",
    "I will send you the list tomorrow, once everybody has said what they need.",
    "The bicycle is back from the shop and the gears no longer slip.",
    "Our tomatoes are finished, but there are still beans every other day.",
    "Tell your brother that the tent is in our cellar, not in his.",
    "The concert was sold out, we listened from the square outside.",
    "Nobody had thought of a second key, so we waited an hour in the rain.",
    "I have moved the files into the shared folder, the names are the same.",
    "The patch applies cleanly, but two of the examples print a different order.",
    "It builds on the old compiler as well, if the flag is left out.",
    "The exhibition is open until the end of the month and costs nothing on Tuesdays.",
    "We planted the apple tree where the shed used to be.",
    "The heating man comes between eight and twelve, somebody has to be there.",
    "You were right about the paint, it dries two shades darker.",
    "There is a new café by the bridge, they roast their own beans.",
    "The minutes of the last evening are attached, please read them before we meet.",
    "She says the exam went better than the one before.",
    "Please do not forget the deposit for the house by the sea.",
    "The old printer works if you talk to it kindly and take out tray two.",
    "A short walk, a long lunch, and home before dark: that was the plan.",
    "The choir sings the Fauré in spring, and we still lack two basses.",
    "My knee is better, thank you for asking, I even took the stairs.",
)
SALES = (
    "Soft on the feet and made to last: our winter boots are back in seven colours.",
    "Free postage on everything above thirty until Sunday night.",
    "Members see it first: the new season is in the shop.",
    "Three jars for the price of two, while the autumn harvest lasts.",
    "Your basket is waiting, and so is the lamp you looked at.",
    "Handmade in small numbers, and when they are gone they are gone.",
    "A cast-iron pan outlives its owner. Here is how to treat it well.",
    "Five ideas for a long weekend with nothing planned at all.",
    "This week we look at bridges, at bread ovens, and at a very old map.",
    "The best of what our readers wrote in, with two corrections of our own.",
)
PRIVATE_SUBJECTS = (
    "Saturday", "Photos from the lake", "the big pot", "Re: roof", "Grandma's birthday", "keys",
    "Wednesday?", "Fwd: tickets", "recipe you asked for", "the tent", "House by the sea", "hello",
    "Re: Re: bicycle", "Dinner on Friday", "call me when you can", "moving boxes", "school run",
    "update from us", "a meeting of the choir", "rent", "Re: garden", "appointment with the vet",
)  # fmt: skip
SHOP_SUBJECTS = (
    "Your order {n} has shipped", "Thanks for your order {n}", "Invoice {n}", "Parcel {n} arrives today",
    "How did you like your purchase?", "Last chance: 30 % off boots", "New in: winter colours",
    "We saved your basket", "Your delivery was moved to Thursday", "Rate your order {n}",
)  # fmt: skip
LETTER_SUBJECTS = (
    "No. {n}: bridges and bread", "The week in small gardens", "What we read in week {n}",
    "A map nobody can fold", "Ten quiet walks", "Issue {n}", "Sourdough, again", "Stars in {n} pictures",
    "Five things worth a detour", "The letter of the month",
)  # fmt: skip
LIST_SUBJECTS = (
    "[{l}] patch {n}: keep the order of examples", "[{l}] Re: glaze at cone six", "[{l}] rehearsal hall",
    "[{l}] segfault with empty input #{n}", "[{l}] boats for the spring", "[{l}] version {n} tagged",
    "[{l}] Re: Re: indentation", "[{l}] who has the projector",
)  # fmt: skip
