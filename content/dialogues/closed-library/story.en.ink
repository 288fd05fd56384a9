VAR trust = 4
VAR clarity = 5
VAR side = false
VAR hope = false
VAR bus = false
VAR room = false
VAR appeal = false
VAR chair = false
VAR way = 0
VAR fate = 0
-> yard

=== yard
Twenty to seven, the village hall in Sörby. There are cars parked all the way to the petrol station. Lina is carrying in a coffee maker and does not quite say hello. # speaker: narrator
She has been a librarian here for eleven years. From July she is to work in town. # speaker: narrator
Your phone buzzes. Margareta, the chair of the committee, writes: Train has stopped, there by half past seven. Start without me. # speaker: narrator
* [Take the other end of the coffee maker. # id: yard-lina]
    Wait, that's heavy. # speaker: you
    The man at the petrol station asked if I'm ashamed. I was only buying cream. # speaker: lina # mood: tense
    What did you say? # speaker: you
    I said: forty-two kronor, was that right? # speaker: lina
    -> lina_door
* [Ring Margareta. She ought to be here when it begins. # id: yard-text]
    I know. I'm sitting in Hallsberg staring at a signal. # speaker: margareta # mood: tired
    You know the figures better than I do. But you're not to do the politics for me. # speaker: margareta
    Where's the line, would you say? In the middle of a question. # speaker: you
    What we decided and how it's done, that's you. Why we chose as we did, that's me. Save that for half past seven. # speaker: margareta
    -> hall
* [Stay in the car a while and read the committee's minutes once more. # id: yard-minutes]
    Item 84. One point nine million, last of June, three members dissenting. Posted on the notice board on the twenty-fourth of November. # speaker: narrator
    You count on your fingers. Three weeks, so the fifteenth of December. # speaker: narrator
    Below the minutes lies your own paper. Three alternatives, eleven pages, and one word that you crossed out three times: beloved. # speaker: narrator
    ~ clarity += 1
    -> hall

=== lina_door
You put down the coffee maker. She wipes her hands on her trousers though they are not wet. # speaker: narrator
If somebody asks me tonight. Am I allowed to say what I think? # speaker: lina
* [“Yes, as Lina. But I answer for the decision, not you.” # id: lina-free]
    You can say what you like, same as anybody in the hall. But if they shout at you about the decision, send them to me. # speaker: you
    Okay. I think I'll be in the kitchen then. # speaker: lina # mood: relieved
    I think it's bloody awful. Just so you know. # speaker: lina
    I know. # speaker: you
    -> hall
* [“Preferably not tonight. It easily goes wrong, for you as well.” # id: lina-better-not]
    Preferably not, if I may ask. It'll only get messy. # speaker: you
    I see. # speaker: lina # mood: cold
    You carry the coffee maker the last bit without a word. # speaker: narrator
    That is probably how she sounded at the petrol station too. # speaker: narrator
    -> hall
* [“You say it. I can't, but you can.” # id: lina-say-it]
    Say it aloud. It's more than I can do. # speaker: you
    So I'm to say what you think? # speaker: lina
    That was not what you meant. It was perhaps a little what you meant. # speaker: narrator
    -> hall

=== hall
A hundred and forty people, and not enough chairs. On the wall hangs a photo of the library when it opened, with banners. # speaker: narrator
In the front row sits an old man with his cap on his knee. You recognise him, he reads the paper by the window. # speaker: narrator
It is seven. Somebody has written HANDS OFF SÖRBY on a sheet. # speaker: narrator
* [“Before I say anything. What is the library to you?” # id: open-round]
    I want to begin at the other end. What is the library to you who live here? # speaker: you
    A woman says story time. A man says printouts, for the job centre. Somebody says the warmth, and a few laugh. # speaker: narrator
    Then a young father says: So it isn't settled, then? Or you wouldn't be asking. # speaker: narrator
    Yes. It is decided. I'm asking because I need to know. # speaker: you
    ~ trust += 1
    ~ clarity -= 1
    -> rune_in
* [Begin with the slides, so that all have the same facts: visits, costs, distances. # id: open-slides]
    Let's take the background first. Here you see visits per opening hour, the last five years. # speaker: you
    The projector hums. Somebody at the back says aloud that they cannot see, somebody else that it makes no difference. # speaker: narrator
    We had eleven thousand visits last year, that's half of what it was ten years ago. # speaker: you
    Somebody calls out: Because you halved the hours! # speaker: narrator
    ~ trust -= 1
    -> rune_in
* [“It's decided. I'm here to answer and to listen.” # id: open-decided]
    Good evening. I'll say the hard part first. The decision has been made, the branch closes on the last of June, and I can't change that. # speaker: you
    But I'll answer questions. And I want to hear what you need afterwards. # speaker: you
    A kind of sigh goes through the hall, not unfriendly. Then it begins. # speaker: narrator
    ~ clarity += 2
    -> rune_in

=== rune_in
The man in the front row gets up. He needs no microphone. # speaker: narrator
Rune Ek. I've paid tax in this municipality for sixty-one years. What have I got for it? # speaker: rune # mood: angry
You took the post office, you took the bank. Now you're taking the last house with a light on. # speaker: rune
A murmur of assent goes through the rows, like a chair being pulled out. # speaker: narrator
* [“The post office and the bank weren't the municipality.” # id: rune-bank]
    I understand that it feels that way. But the post office and the bank weren't the municipality. # speaker: you
    Is it for me to keep track of which one of you does the taking? # speaker: rune # mood: angry
    Applause. # speaker: narrator
    ~ trust -= 1
    -> rune_two
* [Let him finish. Stay where you are. # id: rune-let]
    He talks for four minutes. About the sawmill, about the road to school, about a chair in the seventies. You look at him all the time. # speaker: narrator
    Well. That was that, I suppose. # speaker: rune # mood: tired
    Thank you. I've written down three of the things you said. You can check later that I got them right. # speaker: you
    ~ trust += 1
    -> rune_two
* [“Thank you, Rune. Many want to speak, so I'd ask for two minutes each.” # id: rune-rule]
    Thank you. I want everybody to have time, so let's say two minutes each. You begin, with your two. # speaker: you
    Two minutes. That's longer than the committee spent on us. # speaker: rune
    It probably is. # speaker: you
    But he looks at his watch and keeps time, to the second. # speaker: narrator
    -> rune_two

=== rune_two
He does not sit down. He turns his cap round once. # speaker: narrator
A book bus every other Thursday, it says. The bus stops down at the turning place. Have you walked there in January? # speaker: rune # mood: hurt
* [“No. I haven't. Where should it stand?” # id: rune-no]
    No. I haven't. Where would it stand, if it were up to you? # speaker: you
    By the pharmacy locker, where you wait for the mobility service anyway. And not at one. People are eating then. # speaker: rune
    You write: pharmacy locker, not one o'clock. # speaker: narrator
    And a sign. People have to know. # speaker: rune
    ~ bus = true
    ~ trust += 1
    -> tommy_in
* [Explain why the committee chose the book bus. # id: rune-reasons]
    The book bus reaches seven villages instead of one. For the same money more people get books, that was the committee's reasoning. # speaker: you
    I asked about the turning place. # speaker: rune
    It is true. He did. # speaker: narrator
    -> tommy_in
* [“Who do you sit with there, by the window?” # id: rune-alone]
    You sit by the window, usually. Who do you sit with? # speaker: you
    It goes quiet. He looks at his cap. # speaker: narrator
    With anybody. Birgit died in March. It's four hours a day when I needn't listen to the fridge. # speaker: rune # mood: hurt
    A woman in the row behind puts her hand on his shoulder. He lets it lie. # speaker: narrator
    ~ trust += 1
    -> tommy_in

=== tommy_in
Tommy gets up by the side wall. He sat in the committee and dissented. Somebody next to him is filming. # speaker: narrator
I don't want to make politics of this. But be honest with people now. You were against it, weren't you? # speaker: tommy # mood: warm
* [“My paper is public. It has three alternatives, for and against. The committee chose.” # id: tommy-paper]
    What I wrote is public, it's on the table over there. Three alternatives, the arguments for and against, and which one I recommended. # speaker: you
    Then it's for the committee to choose, and it has. Now it's my job to do it as well as it can be done. # speaker: you
    Page nine. Read page nine, everybody. # speaker: tommy
    Read all eleven. # speaker: you
    -> tommy_two
* [“You sat in the committee yourself. You tell them how you reasoned.” # id: tommy-you]
    You were there when it was decided, Tommy. Go ahead, tell them. # speaker: you
    I dissented! # speaker: tommy # mood: angry
    Now he talks for six minutes. It is no longer your meeting. # speaker: narrator
    ~ clarity -= 1
    -> tommy_two
* [“That's for the politicians. I'm not here to have opinions.” # id: tommy-ask-politics]
    That's a political question, Tommy, and it belongs in the committee. # speaker: you
    So nobody in here is responsible? # speaker: tommy
    I'm responsible for how it's done. # speaker: you
    A murmur goes through the rows. # speaker: narrator
    ~ trust -= 1
    -> tommy_two
* [“Yes. I would rather have seen another solution.” # id: tommy-yes]
    Yes, to be honest. I'd rather have seen us cut the hours everywhere. # speaker: you
    The applause comes at once, and it is warm. The phone that is filming comes closer. # speaker: narrator
    It is a long time since anybody applauded something you said. # speaker: narrator
    ~ side = true
    ~ trust += 1
    -> tommy_two

=== tommy_two
{ side:
    Thank you. So it was the wrong decision? # speaker: tommy # mood: warm
- else:
    Just a simple question. Was it the right decision, yes or no? # speaker: tommy
}
* [“The money wasn't there. Something had to go, and it was this.” # id: two-money]
    We had to save one point nine. Something had to go. # speaker: you
    You bought art for the roundabout for one point three. # speaker: tommy
    That is another committee and other money. It takes four minutes to explain, and nobody listens to them. # speaker: narrator
    -> yasmin_in
* [“It was made by those you elected. That's why I'm carrying it out.” # id: two-lawful]
    It was made openly, with minutes, by those you voted in. If you dislike it, they're the ones to tell. # speaker: you
    If I only carried out what I liked myself, you'd have nothing to vote on. # speaker: you
    Nobody applauds. But a few nod. # speaker: narrator
    That was well put. # speaker: tommy
    It was, actually. Sit down now, Tommy. # speaker: rune
    ~ clarity += 1
    -> yasmin_in
* [“No. Not if you ask me.” # id: two-no]
    No. If you ask me, it wasn't. # speaker: you
    Somebody whistles. Lina stands in the kitchen door with her eyes shut. # speaker: narrator
    ~ side = true
    -> yasmin_in

=== yasmin_in
At the back somebody raises a hand and takes it down again. A girl with her jacket on, hood up. # speaker: narrator
Nobody's asked us who are there in the evenings. Where are we supposed to go? # speaker: yasmin # mood: tense
* [“What's your name? Come forward a bit, so everybody hears.” # id: yas-forward]
    What's your name? Come forward, if you like. # speaker: you
    Yasmin. I can stand here. # speaker: yasmin
    Then I'll come to you. # speaker: you
    You walk down between the rows. Chairs scrape as people turn round. # speaker: narrator
    You said the evenings. Tell me. # speaker: you
    You can study there. There are seven of us at home. # speaker: yasmin
    ~ trust += 1
    -> yasmin_two
* [“What do you do there in the evenings?” # id: yas-what]
    Tell me. What do you do there? # speaker: you
    Maths. There are seven of us at home. # speaker: yasmin
    So where do you do it? # speaker: you
    In the bathroom. But then they knock. # speaker: yasmin
    -> yasmin_two
* [“The main library is open until eight. It's fourteen kilometres.” # id: yas-town]
    In town we're open until eight, and it's fourteen kilometres. # speaker: you
    The last bus home goes at twenty to seven. # speaker: yasmin
    Nobody in the rows in front had known that. Nor had you. # speaker: narrator
    The figure fourteen is on page four. It looked so small there. # speaker: narrator
    -> yasmin_two

=== yasmin_two
There are six or eight of us. Lina lets us stay in the little room when she closes the desk. Until half past seven. # speaker: yasmin
In the kitchen door Lina freezes. That is not quite by the rules. # speaker: narrator
You have never heard of the little room. # speaker: narrator
* [“You won't be left without a place. I promise you.” # id: yt-promise]
    You'll have somewhere to be. I promise. # speaker: you
    Where? # speaker: yasmin
    We'll have to work that out. # speaker: you
    Applause. Yasmin does not applaud. # speaker: narrator
    She has been promised things before, it shows. # speaker: narrator
    ~ hope = true
    -> arrives
* [“We didn't know that when the paper was written. I'll tell the committee so.” # id: yt-write]
    It wasn't in my paper, and it should have been. The committee will hear it from me, in writing. # speaker: you
    Does that change anything? # speaker: yasmin
    Not the closing, I think. But it'll be there when they decide what comes after. # speaker: you
    ~ room = true
    -> arrives
* [“What do you need, if it isn't that very room?” # id: yt-need]
    If it isn't that room. What has to be there? # speaker: you
    Tables. Wi-fi. Heating, and some grown-up who doesn't keep asking. # speaker: yasmin
    { trust >= 4:
        The village hall stands empty in the evenings. I'm the one with the key. # speaker: rune
        You look at him, both you and Yasmin. He looks surprised himself. # speaker: narrator
        ~ room = true
        ~ trust += 1
    - else:
        Rune clears his throat, as if he meant to say something. Then he folds his arms again. # speaker: narrator
    }
    -> arrives

=== arrives
The door opens. Margareta, with snow on her shoulders and her train ticket in her hand. She stops inside the threshold. # speaker: narrator
Somebody whispers. A hundred and forty heads turn. # speaker: narrator
* [“Let's have coffee. A quarter of an hour.” # id: arr-coffee]
    A good moment for coffee. A quarter of an hour, then we'll take what happens next. # speaker: you
    -> coffee
* [“Margareta's here. She can answer why.” # id: arr-forward]
    Here's the chair of the committee. The questions on why I've saved for you, Margareta. # speaker: you
    She takes off her coat on the way up. # speaker: narrator
    Yes. I'm the one to be angry with. # speaker: margareta
    Somebody boos. Somebody else hushes. # speaker: narrator
    ~ chair = true
    -> chair_scene
* [Nod to her and go on. She has barely got her shoes off. # id: arr-go-on]
    You take two more questions. Margareta stays by the door. You feel her eyes when you answer why Sörby and not Åby. # speaker: narrator
    That answer was hers. # speaker: narrator
    -> coffee

=== chair_scene
Why us? Why not town? # speaker: rune # mood: angry
Because we were one point nine short, and I thought it better to close one than to let all five become half. Three in the committee thought the opposite. # speaker: margareta
Did you know that the last bus goes at twenty to seven? # speaker: yasmin
Margareta looks at you. # speaker: narrator
* [“It wasn't in my paper. That's my fault.” # id: ch-own]
    The bus time wasn't in the paper. I wrote it. # speaker: you
    Then I didn't know. Now I do. # speaker: margareta
    Rune looks from her to you and back, as at a game of tennis where nobody hits the ball. # speaker: narrator
    -> coffee
* [Say nothing. The question is for her. # id: ch-silent]
    No. I didn't know that. # speaker: margareta
    She says it straight out, and writes something on her train ticket. # speaker: narrator
    Well, I'll be damned. One who answers. # speaker: rune
    -> coffee
* [“The bus times are the region's. Neither she nor I can do anything about them.” # id: ch-bus]
    The buses are the region's, I'm afraid that isn't us. # speaker: you
    Okay. # speaker: yasmin # mood: cold
    Somebody else's desk. She has been given that answer before. # speaker: narrator
    ~ trust -= 1
    -> coffee

=== coffee
Lina pours coffee in the kitchen with her back to the hall. Rune lays out trays of cakes, in straight rows. Yasmin has gone out on the steps. # speaker: narrator
* [Go into the kitchen to Lina. # id: cof-lina]
    -> cof_lina
* [Help Rune with the trays. # id: cof-rune]
    -> cof_rune
* [Take two cups and go out on the steps. # id: cof-yasmin]
    -> cof_yasmin
* [Take Margareta aside by the coat racks. # id: cof-margareta]
    -> cof_margareta

=== cof_lina
A man in a padded vest is leaning over the counter. He says that she ought to be ashamed, being from here. # speaker: narrator
* [Wait until he has left. Ask her about the little room. # id: cl-room]
    How long have they been allowed to stay? # speaker: you
    Two years. Are you going to report me? # speaker: lina # mood: tense
    They sweep up after themselves. They're nicer than the reading circle. # speaker: lina
    I'm going to write down that it's needed. # speaker: you
    She looks at the door that the man left by. You saw him, and you waited. # speaker: narrator
    ~ room = true
    -> second
* [Step in between. “I'm the one to talk to about the decision.” # id: cl-step]
    You can shout at me. Lina hasn't decided anything. # speaker: you
    He takes a cake and leaves. She pours you a cup, too full. # speaker: narrator
    The little room. I should have asked you first. # speaker: lina
    Yes. I'm glad you didn't. # speaker: you
    -> second

=== cof_rune
He moves your tray two centimetres. Now it is straight. # speaker: narrator
I made the shelves over there. In the library. Sixty-nine. # speaker: rune # mood: calm
* [“What do you think should happen to them?” # id: cr-shelves]
    What should happen to them, then? # speaker: you
    Not the tip. They'd fit down there, between the windows. I've measured. # speaker: rune
    So he has measured. Before he came here to shout. # speaker: narrator
    I'm angry all the same. # speaker: rune
    I understand that. # speaker: you
    ~ room = true
    -> second
* [“I'm sorry for Sörby's sake.” # id: cr-sorry]
    I'm sorry about this, Rune. For Sörby's sake. # speaker: you
    I see. Well, I suppose you are. # speaker: rune
    He is not unkind. He has heard the word before. # speaker: narrator
    -> second

=== cof_yasmin
It is snowing on the steps. She takes the cup but does not drink. # speaker: narrator
It's always old people who talk. Then it goes their way, or yours. # speaker: yasmin
* [“It's dark and snowing. How are you getting home?” # id: cy-ride]
    How are you getting home? # speaker: you
    Walk. It's four kilometres. It's fine. # speaker: yasmin
    You tell her to ask Lina for a lift. She says okay, and you do not know if she will. # speaker: narrator
    -> second
* [“Could you write a page to the committee?” # id: cy-who]
    Could you write a page? What you do there, what times. Then it's in the file, and I can't cut it. # speaker: you
    Will they read it? # speaker: yasmin
    It is a reasonable question. # speaker: narrator
    I'll see that they get it. The reading they have to do themselves. # speaker: you
    ~ room = true
    -> second

=== cof_margareta
{ chair:
    Fourteen years in politics, and I didn't know when the last bus goes. # speaker: margareta # mood: tired
- else:
    How bad is it? # speaker: margareta # mood: tired
}
{ side:
    I was sent a clip on the train. It's out already. # speaker: margareta # mood: cold
}
* [“It's fine. You needn't say anything, I'll take the rest.” # id: cm-shield]
    You rest. I'll take it to the end. # speaker: you
    Sure? Thank you. # speaker: margareta # mood: relieved
    Tommy sees her put her coat back on. # speaker: narrator
    ~ trust -= 1
    ~ chair = false
    -> second
* {not chair} [“You need to tell them why yourself. I'll introduce you.” # id: cm-front]
    It's your why they want. I'll introduce you, then I'll step aside. # speaker: you
    They'll eat me alive. # speaker: margareta # mood: tense
    Perhaps. They've been eating me for an hour. # speaker: you
    ~ chair = true
    -> chair_late
* [“Can the committee take up what there should be after June?” # id: cm-ask]
    The closing stands, I understand that. But what there should be afterwards isn't decided. Can you raise it? # speaker: you
    If you write a paper. With what the young people have said tonight. # speaker: margareta
    And with what it costs. I don't want to stand here again without figures. # speaker: margareta
    ~ room = true
    -> second

=== chair_late
After the coffee Margareta walks up to the microphone. You sit down in the front row, next to Rune. # speaker: narrator
We were one point nine short. I thought it better to close one than to let all five become half, and three in the committee thought the opposite. # speaker: margareta
Do you sleep well on that? # speaker: tommy # mood: angry
No. But I'd vote the same tomorrow. # speaker: margareta # mood: tired
It goes quite still. She looks for the figure for Sörby in her papers and cannot find it. # speaker: narrator
* [Stay in your seat. She will manage. # id: late-sit]
    I don't remember the figure. The head of libraries has it. But the choice is mine, and I'd have made it without the figure too. # speaker: margareta
    The last bus goes at twenty to seven. Did you know that? # speaker: yasmin
    No. I didn't know that. # speaker: margareta
    Well, there's one who answers at least. # speaker: rune # mood: calm
    -> second
* [Say the figure from your seat, and nothing more. # id: late-figure]
    Eleven thousand visits. Twice as many ten years ago. # speaker: you
    Thank you. For me that figure settled it. # speaker: margareta
    The last bus goes at twenty to seven. Did you count that in? # speaker: yasmin
    No. I had no idea. # speaker: margareta
    -> second
* [Get up and take over the questions. She is worn out. # id: late-take]
    I can take those. Why Sörby, well, it was like this. # speaker: you
    Margareta steps aside, relieved. Ten minutes later you are the one who has closed the library. # speaker: narrator
    ~ chair = false
    ~ trust -= 1
    -> second

=== second
Ten past eight. Fewer chairs are taken now, but those who are left have moved forward. # speaker: narrator
Can you appeal against this, or do we just go home? # speaker: rune
* [“The minutes say how. They're on the web.” # id: app-web]
    The minutes say how to, on the municipality's website. # speaker: you
    I've got no web. I had a library. # speaker: rune
    The laughter is not on your side. # speaker: narrator
    -> close
* [“Yes. Three weeks from the posting, the last day is the fifteenth of December.” # id: app-how]
    Yes. Whoever lives in the municipality can ask the court to review whether it's lawful. Three weeks from the posting, so by the fifteenth of December. # speaker: you
    The court looks at whether it was done properly, not at whether it was wise. You should know that before you spend Christmas on it. # speaker: you
    Rune writes fifteenth of December on the inside of his cap. # speaker: narrator
    ~ appeal = true
    ~ clarity += 1
    ~ trust += 1
    -> close
* [“You can. But it's probably a waste of time, the decision was properly made.” # id: app-useless]
    You can, formally. But I wouldn't spend time on it. # speaker: you
    That wasn't what I asked. # speaker: rune
    A woman takes out her phone and looks it up herself. She angles the screen away from you. # speaker: narrator
    ~ trust -= 1
    -> close
* [“Another way is to collect names. Politicians listen to that.” # id: app-names]
    You can always collect names. That tends to make an impression. # speaker: you
    Somebody tears out a sheet and draws lines. The appeal is lost in the buzz. # speaker: narrator
    ~ hope = true
    -> close

=== close
Twenty past. The coffee is gone, the caretaker has begun to put out the lights in the hall. You have the floor one last time. # speaker: narrator
* [“I'll take with me all you've said. Perhaps the last word hasn't been spoken.” # id: clo-all]
    Thank you for tonight. I'll take it all with me, and who knows, perhaps the last word hasn't been spoken. # speaker: you
    A warmth goes through the room. People get up almost happy. # speaker: narrator
    Hear that? It isn't settled! # speaker: rune
    ~ hope = true
    ~ clarity -= 2
    ~ way = 3
    -> stacking
* {bus or room} [“I'm taking this with me. On the tenth I'll be back with answers, even if it's no.” # id: clo-date]
    { bus and room:
        Two things I've written down. Where the bus should stand, and somewhere to sit in the evening. # speaker: you
    - else:
        { bus:
            One thing I've written down. Where the bus should stand, and when. # speaker: you
        - else:
            One thing I've written down. Somewhere to sit in the evening, after June. # speaker: you
        }
    }
    I promise nothing except that you'll get an answer. Here, on the tenth, at seven, from me. # speaker: you
    On the tenth it's the Lucia coffee. # speaker: rune
    Then I'll come to the Lucia coffee. # speaker: you
    ~ hope = false
    ~ way = 1
    -> stacking
* {chair} [“Margareta, what will the committee take with it from tonight?” # id: clo-chair]
    That I hadn't done my homework on the buses. And that what you're asking for isn't premises, but an evening. # speaker: margareta
    I don't promise that we'll find money. I promise that it'll be on the table in January. # speaker: margareta
    ~ hope = false
    ~ way = 2
    -> stacking
* {side} [“Earlier I said what I thought myself. That was wrong of me, in this role.” # id: clo-correct]
    One thing I have to put right. I said what I think myself. I shouldn't do that from up here, because then you don't know who decides. # speaker: you
    The decision is the committee's. I'm carrying it out, and you should be able to rely on my doing it properly. # speaker: you
    { bus or room:
        And what I've written down you'll get an answer to. Here, on the tenth. # speaker: you
    }
    A few boo, a little tired. Tommy lowers the phone. # speaker: narrator
    ~ side = false
    ~ trust -= 1
    ~ hope = false
    ~ way = 1
    -> stacking
* {not bus and not room and not side} [“The minutes and the paper are on the table. They say what applies and who decided.” # id: clo-paper]
    All that's decided is on the table by the door. Take one each. My number is at the bottom, and I'm the one who answers. # speaker: you
    ~ way = 4
    -> stacking

=== stacking
{ hope or clarity < 4:
    ~ way = 3
}
{ way:
- 3: ~ fate = 3
- 2: ~ fate = 2
- else:
    { trust < 4:
        ~ fate = 5
    - else:
        { way == 1 and (bus or room):
            ~ fate = 1
        - else:
            { appeal:
                ~ fate = 4
            - else:
                ~ fate = 5
            }
        }
    }
}
~ hope = false
~ bus = false
~ room = false
~ appeal = false
~ way = 0
You stack chairs, ten to a pile. Tommy takes two at a time and stops beside you. # speaker: narrator
We've an open meeting on Thursday. You needn't say more than you said tonight. People like you. # speaker: tommy # mood: warm
* [“Thanks, but no.” # id: sta-thanks]
    Thanks. But no. # speaker: you
    Think about it. # speaker: tommy
    He puts his chairs on top, though the pile is too high already. # speaker: narrator
    -> lights
* [“If the committee asks I'll come. To all parties, then.” # id: sta-invite-all]
    If the committee wants me to inform the parties I will. All of them, the same slides. # speaker: you
    Dull answer. # speaker: tommy
    Yes. # speaker: you
    He actually laughs. # speaker: narrator
    -> lights
* [“I could look in and listen, I suppose, as a private person.” # id: sta-maybe]
    I could look in and listen. As myself. # speaker: you
    Of course you can. I'll tell them you're coming. # speaker: tommy
    Before you have started the car the invitation is out: With the head of libraries. # speaker: narrator
    { not side:
        ~ way = 5
    }
    -> lights

=== lights
Outside the snow lies untouched on the car roofs. Yasmin is standing under the lamp at the petrol station waiting for somebody. # speaker: narrator
{ chair:
    Are you driving into town? I've missed the last train too. # speaker: margareta # mood: tired
- else:
    Your phone has seventeen new notifications. You have not looked at them. # speaker: narrator
}
* [Write the evening down in the car, while you remember the words. # id: lig-write]
    You write for twenty minutes, with the inside light on. You write who said what, including what they said about you. # speaker: narrator
    It comes to five pages. The shortest sentence is Yasmin's: where are we supposed to go. # speaker: narrator
    { chair:
        Margareta has fallen asleep in the seat beside you. # speaker: narrator
    }
    -> ending
* [Drive home. You have given all you had. # id: lig-home]
    In the mirror the village hall goes dark, window by window. # speaker: narrator
    -> ending
* [Ask Lina how she is, before she drives off. # id: lig-lina]
    How are you? # speaker: you
    I don't know. Ask me in January. # speaker: lina # mood: tired
    You put it in your calendar, where she can see it: January, ask Lina. # speaker: narrator
    -> ending

=== ending
{ side:
    At half past ten the clip reaches two hundred shares. It is eleven seconds long. # speaker: narrator # outcome: used-by-side
    -> END
}
{ way == 5:
    By half past ten the invitation has been shared two hundred times. Your title is in bold, your name misspelt. # speaker: narrator # outcome: used-by-side
    -> END
}
{ fate:
- 1:
    In your diary it says the tenth. You have booked the hall already, and Rune has put himself down for the coffee. # speaker: narrator # outcome: heard-and-used
- 2:
    On the way into town Margareta says nothing for a long time. Then she asks what a table costs. # speaker: narrator # outcome: chair-answered
- 3:
    On the notice board at the petrol station there is already a slip of paper. It isn't settled! it says, and under that your name. # speaker: narrator # outcome: false-hope
- 4:
    The copies of the minutes you brought are gone. Rune took four. # speaker: narrator # outcome: took-it-to-court
- else:
    The copies of the minutes you brought are still on the table, nearly the whole pile. The caretaker wonders if he can throw them away. # speaker: narrator # outcome: wall
}
-> END
