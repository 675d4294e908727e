"""Sentences in the manner of agencies, stations, local papers, monitors and fact-checkers, written for these tests.

Labelled before the rules were run on them. `MENDED_` are those the rules were mended on, `FRESH_` were written after
that and only measured. A claim says that footage, photographs or recordings exist or show
something; not: quotations, questions, opinion, metaphor, the business and technology of media.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence and what it says.

    Attributes:
        text: The sentence.
        who: Named as the source of what is said or shown; empty when nobody is.
        hedges, dates, places: As `details` should give them.
    """

    text: str
    who: str = ""
    hedges: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


MENDED_CLAIMS = (
    Told("Dashcam footage captured the moment the bridge gave way beneath a fuel truck."),
    Told(
        "Grainy mobile phone video, which Reuters was able to verify, showed a column of smoke above the refinery.",
        who="Reuters",
    ),
    Told(
        "The Ukrainian air force published a clip on Telegram on 14 March 2023 of what it said was a downed drone.",
        who="The Ukrainian air force",
        dates=("2023-03-14",),
    ),
    Told(
        "Satellite imagery from Maxar Technologies shows at least forty graves dug since June 2022.",
        who="Maxar Technologies",
        dates=("2022-06",),
    ),
    Told("A photograph of the minister shaking hands with the warlord was widely shared on Facebook."),
    Told(
        "In a 40-second clip seen by AFP, men in uniform beat a prisoner with rifle butts.",
        who="AFP",
    ),
    Told("CCTV from a nearby pharmacy shows the suspect crossing the road minutes before the blast."),
    Told(
        "Images broadcast by state television showed the president visiting wounded soldiers in Latakia.",
        who="state television",
        places=("Latakia",),
    ),
    Told("Bodycam video released Thursday shows the officer firing three times through the windshield."),
    Told(
        "Unverified videos posted to X appeared to show looting at a warehouse outside Khartoum.",
        hedges=("Unverified", "appeared to"),
        places=("Khartoum",),
    ),
    Told(
        "The picture was in fact taken in Mosul in 2017, a reverse image search found.",
        dates=("2017",),
        places=("Mosul",),
    ),
    Told(
        "The clip, viewed more than two million times, has been miscaptioned as showing a strike on Haifa.",
        places=("Haifa",),
    ),
    Told(
        "According to Bellingcat, the video was geolocated to a junction near Kupiansk.",
        who="Bellingcat",
        places=("Kupiansk",),
    ),
    Told("Surveillance cameras recorded two masked men prying open the rear door of the jewelry store."),
    Told("Passengers filmed the wing on fire as the jet circled the airport."),
    Told("A neighbor's doorbell camera picked up the sound of six shots."),
    Told(
        "Drone video obtained by CNN shows the trench line in flames.",
        who="CNN",
    ),
    Told("The militants uploaded an audio recording in which a hostage pleads for his life.", who="The militants"),
    Told("Livestreamed footage captured the gunman entering the mosque."),
    Told(
        "Photos taken by an Associated Press photographer show a crater several meters wide in front of the school.",
        who="an Associated Press photographer",
    ),
    Told("The soldier can be seen in the recording waving a white flag."),
    Told("Aerial pictures of the dam revealed a breach roughly 100 meters long."),
    Told(
        "Screenshots of the chat, purportedly sent by the mayor, circulated on WhatsApp groups on Sunday.",
        hedges=("purportedly",),
    ),
    Told("Thermal footage shows figures running from the vehicle seconds before impact."),
    Told("The attack was caught on video by a passing motorist."),
    Told("A selfie posted hours before the crash shows the four friends at the marina."),
    Told(
        "Russia's Defense Ministry released footage on Oct. 3, 2022, that it said showed a launch from the Black Sea.",
        who="Russia's Defense Ministry",
        dates=("2022-10-03",),
        places=("Black Sea",),
    ),
    Told(
        "Old footage of a fireworks display in China was recirculated as evidence of the bombardment.",
        places=("China",),
    ),
    Told("The image has been digitally altered to add a second flag."),
    Told("Archive footage from the 1990s shows the square full of tanks."),
    Told(
        "Helicopter footage showed floodwaters reaching the rooftops of dozens of houses in Sylhet.", places=("Sylhet",)
    ),
    Told("One widely shared photo shows a child sitting alone on the rubble."),
    Told(
        "Police have issued CCTV images of a man they want to speak to in connection with the assault.",
        who="Police",
    ),
    Told("The video ends with the vehicle exploding in a ball of fire."),
    Told("Neither the location nor the date of the footage could be independently verified."),
    Told(
        "Witness video verified by The New York Times shows security forces firing into the crowd at close range.",
        who="The New York Times",
    ),
    Told("A second video shows the same truck from another angle."),
    Told("The photo, first published in a local newspaper in 2014, shows a training exercise.", dates=("2014",)),
    Told(
        "The rebel group said it had filmed the ambush near Goma and would publish the footage.",
        who="The rebel group",
        places=("Goma",),
    ),
    Told("Video footage allegedly showing the execution of prisoners emerged late on Friday.", hedges=("allegedly",)),
    Told("In the photograph, a tank with the letter Z painted on its side stands beside a burnt-out bus."),
    Told("Traffic camera footage shows the car running a red light at 11:42 p.m."),
    Told(
        "The sheriff's office posted a photo of the seized weapons on its Facebook page.",
        who="The sheriff's office",
    ),
    Told("Images on social media showed long lines outside petrol stations in Colombo.", places=("Colombo",)),
    Told("An amateur video shows waves sweeping cars down the main street of Derna.", places=("Derna",)),
    Told("He was photographed leaving the embassy by a rear entrance."),
    Told("Leaked audio suggests the general ordered the retreat."),
    Told("The tape shows him accepting an envelope from an undercover agent."),
    Told("Night-vision video captured from a drone shows a boat being rammed."),
    Told(
        "The footage, supplied by the coastguard, shows a crew member being winched to safety off Cornwall.",
        who="the coastguard",
        places=("Cornwall",),
    ),
)

MENDED_OTHERS = (
    Told("The company's shares fell after its photo app lost subscribers."),
    Told(
        "“I saw the video and I could not sleep,” her mother told reporters.",
        who="her mother",
    ),
    Told("Negotiators are still trying to get a clear picture of what each side wants."),
    Told("The museum's photography department will be closed until May."),
    Told("He scored a century and hit the winning run off a fine shot through the covers."),
    Told("Streaming video accounts for most of the traffic on the network."),
    Told("Lawmakers will vote on a bill requiring police to wear body cameras."),
    Told(
        "Shelling killed four people in Kharkiv on Tuesday, the governor said.", who="the governor", places=("Kharkiv",)
    ),
    Told("The film won the top prize at the festival."),
    Told("The prime minister posed for photos with supporters after the rally."),
    Told("Footage rights for the tournament were sold for a record sum."),
    Told("Have you seen the video of the crash?"),
    Told("The image of the party has suffered since the scandal."),
    Told("Cameras are banned inside the courtroom."),
    Told("“They posted photos of my house,” he said."),
    Told("She recorded her first album in a garage in Leeds.", places=("Leeds",)),
    Told("The photographer was detained for two hours and released without charge."),
    Told("Officials plan to install 300 surveillance cameras across the city centre."),
    Told("The ministry released a statement condemning the attack.", who="The ministry"),
    Told(
        "According to the UN, more than 5 million people have fled since April 2023.",
        who="the UN",
        dates=("2023-04",),
    ),
    Told("The band's new music video was shot in the desert."),
    Told("Users can upload photos and video of up to ten minutes."),
    Told("Investigators asked anyone with footage of the incident to come forward."),
    Told("The report paints a grim picture of life in the camps."),
    Told("The army said it destroyed two rocket launchers.", who="The army"),
    Told("A court in The Hague will show mercy, his lawyer hopes.", places=("The Hague",)),
    Told("The phone's camera takes sharper pictures than last year's model."),
    Told("Rebels captured the town of Bria after three days of fighting.", places=("Bria",)),
    Told("The documentary airs on Sunday at nine."),
    Told("Our reporter was at the scene."),
    Told("The prosecutor said no video of the shooting exists.", who="The prosecutor"),
    Told("The tournament will be broadcast live on the public channel."),
    Told("Her record shows that she votes with the majority."),
    Told("A clip of ammunition was found beneath the seat."),
    Told("The two leaders held talks by video link for an hour."),
    Told("Thousands marched through Tbilisi demanding new elections.", places=("Tbilisi",)),
    Told("He is the very image of his father."),
    Told("The magazine published an interview with the general.", who="The magazine"),
    Told("Snap shares jumped after it unveiled new tools for editing video."),
    Told("The judge is expected to rule on Jan. 9, 2024.", dates=("2024-01-09",)),
    Told("The show was cancelled because of the storm."),
    Told("She shared a room with two other students in Warsaw.", places=("Warsaw",)),
    Told("The bank posted a loss of 2 billion euros."),
    Told("Police want to see any dashcam footage motorists may have."),
    Told(
        "The pilot appeared to have lost control, investigators believe.", who="investigators", hedges=("appeared to",)
    ),
    Told(
        "Emergency crews in Malibu said the fire had burned 4,000 acres.",
        who="Emergency crews in Malibu",
        places=("Malibu",),
    ),
    Told("The picture in the labour market is mixed."),
    Told("A video game based on the war drew criticism."),
    Told("The exhibition of war photography opens in Sarajevo on Monday.", places=("Sarajevo",)),
    Told("The suspect was reportedly arrested near Lyon.", hedges=("reportedly",), places=("Lyon",)),
)

FRESH_CLAIMS = (
    Told("A CBS affiliate aired home video of the twister tearing through the trailer park.", who="A CBS affiliate"),
    Told("Rescue workers' helmet cameras show them digging through concrete with bare hands."),
    Told(
        "Footage reviewed by the Guardian appears to show officers kicking a man as he lies on the ground.",
        who="the Guardian",
        hedges=("appears to",),
    ),
    Told(
        "In a grainy black-and-white snapshot dated August 1944, partisans pose beside a captured lorry.",
        dates=("1944-08",),
    ),
    Told(
        "Security video released by the district attorney shows the guard unlocking cell 14.",
        who="the district attorney",
    ),
    Told(
        "Video shared by the Israeli military showed what it said was a tunnel shaft beneath the clinic.",
        who="the Israeli military",
    ),
    Told(
        "Pictures posted to Instagram by hikers show the glacier split in two.",
        who="hikers",
    ),
    Told("The photos, which went viral in May 2021, are from a different flood.", dates=("2021-05",)),
    Told("A TikTok video claiming to show the eruption actually comes from a disaster movie."),
    Told("Film from the scene showed a blackened shell where the market had stood."),
    Told(
        "The Coast Guard released images of the vessel listing to port off Nantucket.",
        who="The Coast Guard",
        places=("Nantucket",),
    ),
    Told(
        "Sudan's army distributed a video on 2 February 2024 that allegedly shows its troops inside Omdurman.",
        who="Sudan's army",
        hedges=("allegedly",),
        dates=("2024-02-02",),
        places=("Omdurman",),
    ),
    Told("Doorbell footage shared with detectives captures a man in a grey hood walking up the drive."),
    Told("Another picture shows a row of coffins draped in flags."),
    Told("The man holding the rifle in the viral photo was misidentified as the attacker."),
    Told("Video of the arrest has drawn millions of views since Tuesday."),
    Told(
        "Geolocated footage published on January 7 indicates that Russian forces advanced west of Avdiivka.",
        places=("Avdiivka",),
    ),
    Told("An onlooker recorded the confrontation on her phone."),
    Told(
        "The still, taken from a 2009 documentary, has been presented as a scene from Gaza.",
        dates=("2009",),
        places=("Gaza",),
    ),
    Told("Cellphone video shows passengers jumping from the ferry's upper deck."),
    Told("Satellite photographs analysed by experts suggest the runway has been extended by 600 metres."),
    Told("State TV showed rows of missiles being paraded through Pyongyang.", who="State TV", places=("Pyongyang",)),
    Told("The recording, just under two minutes long, begins with a woman shouting for help."),
    Told("Dramatic pictures showed the ship's bow rising out of the water."),
    Told("Body camera recordings made public last week contradict the officer's account."),
    Told(
        "The militia posted what it described as a video of the downed jet on its Telegram channel.", who="The militia"
    ),
    Told("A video montage of the bombing, set to music, was circulated by supporters of the group."),
    Told("Flight cameras caught the booster tumbling back toward the sea."),
    Told("Tens of thousands have watched the clip, in which a teacher slaps a pupil."),
    Told("Photographs smuggled out of the prison show emaciated detainees."),
)

FRESH_OTHERS = (
    Told("The studio showed strong results in the third quarter."),
    Told("Residents told of hearing a loud bang shortly before dawn.", who="Residents"),
    Told("The city recorded its hottest day since 1976.", dates=("1976",)),
    Told("“You can see everything on the tape,” the defence lawyer said.", who="the defence lawyer"),
    Told("The union has filmed nothing and published nothing, its chairman insisted.", who="its chairman"),
    Told("Photo editors say the job has changed beyond recognition."),
    Told("The airline posted a record profit and shared the gains with its staff."),
    Told("The commission published its final report on 4 May 2022.", who="The commission", dates=("2022-05-04",)),
    Told("A new law bans the use of drones near airports."),
    Told("What did the footage leave out?"),
    Told("The airstrike hit a residential block in Saada, medics said.", who="medics", places=("Saada",)),
    Told("The gallery will show photographs by three local artists from March."),
    Told("Insurgents seized the airport of Mopti before withdrawing.", places=("Mopti",)),
    Told("Video conferencing has replaced most business travel."),
    Told("He clipped the kerb and lost control of the car."),
    Told("The trailer has been viewed four million times on the studio's channel."),
    Told("Prosecutors allege that he deleted the files.", who="Prosecutors"),
    Told("The president pictured a future without war."),
    Told("The network plans to air the debate without commercials."),
    Told("Critics say the series glorifies violence.", who="Critics"),
    Told("The ministry denied that its forces were in the town."),
    Told("A leaked memo showed that the bank knew of the risk."),
    Told("The chart shows that prices have doubled since 2020.", dates=("2020",)),
    Told("Her phone has a cracked screen and no camera."),
    Told("Two journalists were shot near Bakhmut.", places=("Bakhmut",)),
    Told("Tourists take selfies on the bridge every evening."),
    Told("The team will release the photo book in the autumn."),
    Told("Customers may download the video for 14 days."),
    Told("The blast reportedly injured nine workers at the plant.", hedges=("reportedly",)),
    Told("The verdict was broadcast on loudspeakers outside the court."),
)

LAST_CLAIMS = (
    Told(
        "The mayor's office shared aerial footage of the burned hillside on Wednesday morning.",
        who="The mayor's office",
    ),
    Told("A video circulating on Chinese social media shows a collapsed overpass in Guizhou.", places=("Guizhou",)),
    Told("Photographs seen by the BBC show bullet holes in the walls of the clinic.", who="the BBC"),
    Told("The incident was recorded by a fan in the upper stand.", who="a fan"),
    Told("Closed-circuit cameras captured a white van leaving the alley at 2:15 a.m."),
    Told(
        "An image shared by the governor shows a drone wreck in a wheat field near Melitopol.",
        who="the governor",
        places=("Melitopol",),
    ),
    Told("A fisherman's video shows the moment the hull snaps in two."),
    Told("The same footage was used by the channel in a 2018 report on Yemen.", dates=("2018",), places=("Yemen",)),
    Told("Frames from the video reveal a license plate registered in Arizona.", places=("Arizona",)),
    Told("The army's press service posted a photo collage of the captured equipment.", who="The army's press service"),
    Told("Infrared images taken from orbit show fires burning across the delta."),
    Told("The suspect apparently livestreamed the attack on Facebook.", hedges=("apparently",)),
    Told(
        "A minute-long clip, believed to have been shot last winter, shows the men loading crates.",
        hedges=("believed to have",),
    ),
    Told("Viewers sent in pictures of hail the size of golf balls."),
    Told("NASA published an image of the plume stretching over the Pacific.", who="NASA", places=("Pacific",)),
    Told("On the recording, a dispatcher tells the caller to stay inside."),
    Told("The video's metadata show it was made on 6 November 2019.", dates=("2019-11-06",)),
    Told("Several posts use a photo of a different ship, the Ever Given, from March 2021.", dates=("2021-03",)),
    Told("A security guard filmed the flames spreading along the roof."),
    Told("Trail-camera photos show the cat stalking deer less than a mile from the school."),
)

LAST_OTHERS = (
    Told("The council voted to replace the town's ageing traffic cameras."),
    Told("The recording industry welcomed the ruling."),
    Told(
        "At least nine people drowned when a boat capsized off Lampedusa, rescuers said.",
        who="rescuers",
        places=("Lampedusa",),
    ),
    Told("The paper's front page carried no pictures at all."),
    Told("The film critic praised its pacing."),
    Told("Growth slowed, the data show, as exports fell."),
    Told("The director will not release the film before autumn."),
    Told("The senator's remarks drew a sharp response from Beijing.", places=("Beijing",)),
    Told("“That photo was never meant to be seen,” the singer said.", who="the singer"),
    Told("Soldiers fired on a convoy in Tigray, the aid group reported.", who="the aid group", places=("Tigray",)),
    Told("The camera crew waited outside for hours."),
    Told("Photo: a market in Lagos.", places=("Lagos",)),
    Told("Schools in the district will reopen on September 5, 2022.", dates=("2022-09-05",)),
    Told("The app lets users share clips with friends."),
    Told("A new image of Britain is what the campaign wants."),
    Told("The minister's record on housing has been attacked by the opposition."),
    Told("The plane probably broke up in the air.", hedges=("probably",)),
    Told("He shot the scene in a single take."),
    Told("Fans gathered outside the stadium hours before kick-off."),
    Told("The contract covers video production and advertising."),
)
