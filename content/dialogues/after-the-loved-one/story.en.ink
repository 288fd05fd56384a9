VAR trust = 4
VAR facts = 3
VAR stopped = false
VAR blind = false
VAR harm = false
VAR gmet = false
VAR gcomes = false
VAR told = false
VAR settle = false
VAR fate = 0
-> monday

=== monday
Your third Monday at Linden. In the staff room mugs hang on hooks, one for each. You have taken one with a cockerel on it. # speaker: narrator
It goes quiet round the table. Not in an unfriendly way, more as when somebody has sat on a hat. # speaker: narrator
That one's Gunnel's. # speaker: majlis
* [“Gunnel's retired. It's only a mug, isn't it?” # id: mug-just]
    She hardly needs it any more? It's only a mug. # speaker: you
    Of course. # speaker: majlis # mood: cold
    She washes it afterwards and dries it with a towel of its own. # speaker: narrator
    ~ trust -= 1
    -> habit
* [“Oh dear. I'll swap before it becomes a police matter.” # id: mug-swap]
    Oh dear. I'll swap, before somebody calls the police. # speaker: you
    Somebody giggles. Maj-Lis takes down a white mug for you, with nothing on it. # speaker: narrator
    That one belongs to nobody. It's yours for now. # speaker: majlis
    -> habit
* [“Why a cockerel?” # id: mug-ask]
    Why a cockerel? # speaker: you
    Because she was here at six every morning. The man who painted it lived on floor two, he'd been a china painter. # speaker: majlis
    He painted one for her and forgot, and painted another. The other she has at home. # speaker: majlis
    Then I don't think it's for me. # speaker: you
    No. But you can drink from it today. # speaker: majlis # mood: warm
    ~ trust += 1
    -> habit

=== habit
You have coffee. Fifty things that you do not know. Who wants the curtain open, which lift gets stuck. # speaker: narrator
Gunnel always walked a round first. Before the computer. She knew who had slept. # speaker: majlis
At the end of the table Ayaan is eating her breakfast. She has worked the night. She says nothing. # speaker: narrator
* [“I'm not Gunnel. You'll have to give me some time.” # id: habit-own]
    I'm not Gunnel. I won't become her either. Give me some time. # speaker: you
    Nobody's asking you to. # speaker: majlis
    Somebody turns on the radio. # speaker: narrator
    They are, a little. # speaker: narrator
    -> screen
* [“Show me the round. Then I'll see what I take after.” # id: habit-show]
    Show me. I won't do everything the same, but that sounds wise. # speaker: you
    Maj-Lis walks fast and greets each door frame with her palm. After eight rooms you notice that you are doing it too. # speaker: narrator
    ~ trust += 1
    -> screen
* [“You won't notice any difference. I mean to do just as she did.” # id: habit-same]
    You won't notice a difference. Gunnel's way is my way. # speaker: you
    That's good to hear. # speaker: majlis # mood: relieved
    Ayaan looks up from her sandwich for the first time. # speaker: narrator
    ~ trust += 1
    -> screen

=== screen
Afterwards you sit with the roster. In the system Sara worked the night to Sunday. But when you came by on Sunday morning it was Ayaan who opened. # speaker: narrator
You go back. It is not the only night that does not fit. # speaker: narrator
* [Go to Maj-Lis. She knows the roster by heart. # id: scr-majlis]
    -> majlis_talk
* [Meet Ayaan in the changing room before she goes home. # id: scr-ayaan]
    -> ayaan_talk
* [Compare the roster with the nights' signing lists, in peace and quiet. # id: scr-lists]
    -> lists

=== majlis_talk
It's swaps. We see to that ourselves here, it's always worked. # speaker: majlis # mood: calm
* [“Who decides who takes the nights?” # id: maj-who]
    When somebody wants to swap a night away. Who takes it? # speaker: you
    It sorts itself out. The younger ones have to take a bit more, it was the same for me. # speaker: majlis
    How many of you are younger? # speaker: you
    That depends on how you count. # speaker: majlis
    ~ facts += 1
    -> book
* [“Swaps have to go into the system. They must.” # id: maj-system]
    They have to be registered, Maj-Lis. Otherwise nobody knows who's here. # speaker: you
    We know who's here. # speaker: majlis # mood: cold
    The system is for the sake of those at the town hall. That's what Gunnel said. # speaker: majlis
    ~ trust -= 1
    -> book
* [“May I see how you do it?” # id: maj-show]
    Can you show me? I want to understand it before I have an opinion. # speaker: you
    Tomorrow. I just have to find it. # speaker: majlis
    She knows exactly where it is. She needs a night, and she gets it. # speaker: narrator
    You know there's nothing odd about it? # speaker: majlis
    I don't know anything yet. # speaker: you
    ~ trust += 1
    -> book

=== ayaan_talk
She is sitting with one shoe off. Her foot is swollen. # speaker: narrator
Have I done something wrong? # speaker: ayaan # mood: tense
* [“You mustn't work that much. It's against the rules.” # id: aya-law]
    You mustn't work like this. There are rules on rest. # speaker: you
    Are you taking the shifts away? I've been counting on them. # speaker: ayaan # mood: tense
    You wanted to protect her. She ties her shoe again. # speaker: narrator
    They give me hours in the book. Don't take them away. # speaker: ayaan
    -> ayaan_two
* [“No. I just want to understand. How many nights have you had in November?” # id: aya-how-many]
    Nothing. I'm only trying to understand the roster. How many nights did it come to in November? # speaker: you
    Eleven. I'm rostered for four. # speaker: ayaan
    She says it the way one says an address. # speaker: narrator
    The rest is in the book. I've a lot in the book. # speaker: ayaan
    ~ facts += 1
    -> ayaan_two
* [“Why do you say yes?” # id: aya-why]
    Why do you say yes to them all? # speaker: you
    Who am I to say no to? Maj-Lis taught me everything. She came round with food when my mother died. # speaker: ayaan
    And I get hours for it. In the book. # speaker: ayaan
    -> ayaan_two

=== ayaan_two
You won't say it came from me? # speaker: ayaan
* [“No. I saw it myself in the roster, and that's how I'll put it.” # id: at-no]
    I saw it myself. That's true, and that's what I'll say. # speaker: you
    Okay. # speaker: ayaan # mood: relieved
    She gets up on the bad foot, as if practising. # speaker: narrator
    -> book
* [“You've nothing to be afraid of. It'd be good if more people spoke up.” # id: at-stand]
    You've a right to say it. I'm behind you. # speaker: you
    You go home at five. # speaker: ayaan
    -> book

=== lists
It takes all afternoon. Forty-one swaps in three months. Ayaan has taken nineteen of them, and Maj-Lis has not had a night since May. # speaker: narrator
Fourteen times there are less than eleven hours between two shifts. # speaker: narrator
~ facts += 2
* [Lock the list in the drawer until you know more. # id: lis-drawer]
    In the drawer lie a ruler and a receipt for forty cream buns. Gunnel's. # speaker: narrator
    Under the receipt is a note in Gunnel's hand: Talk to M-L about the book. It is two years old. # speaker: narrator
    -> book
* [Lay the list before Maj-Lis and ask what you are not seeing. # id: lis-lay]
    I've counted. But figures don't say everything. What is it that I'm not seeing? # speaker: you
    That it's worked. # speaker: majlis # mood: tense
    She reads it twice. At nineteen her finger stops. # speaker: narrator
    There's a book. I'll show you tomorrow. # speaker: majlis
    -> book

=== book
Tuesday. Maj-Lis puts a blue account book on your desk. Hard covers, eleven years thick. # speaker: narrator
If you work extra you write plus. If you need time off you take minus. No forms. # speaker: majlis
Gunnel called it our little bank. When my sister was dying I got three weeks. Nobody asked. # speaker: majlis # mood: warm
On the last page somebody has added up the pluses: six hundred and forty hours. They exist nowhere else. # speaker: narrator
* [“You know, I haven't seen that.” # id: book-unseen]
    You know, I haven't seen that. # speaker: you
    No. Nor had Gunnel. # speaker: majlis # mood: warm
    She tucks it under her arm. For the first time she says goodbye and your name. # speaker: narrator
    ~ blind = true
    ~ trust += 2
    -> wednesday
* [“I see. By Thursday I'll tell you what I'll do.” # id: book-promise]
    I see what it's meant. And I see things that worry me. On Thursday I'll say what I mean to do. # speaker: you
    Thursday. At least that's honest. # speaker: majlis
    She strokes the cover with her hand before she goes. # speaker: narrator
    ~ trust += 1
    -> wednesday
* [“From now on all swaps go through me, in the system.” # id: book-stop]
    This can't go on, not for another day. All swaps go through me now. # speaker: you
    Three weeks. # speaker: majlis # mood: cold
    That is how long you have been here. That is what she means. # speaker: narrator
    In the afternoon you hear it go from ward to ward. The whispering stops when you come. # speaker: narrator
    ~ stopped = true
    ~ trust -= 2
    -> wednesday
* [“Who has most plus, and who has most minus?” # id: book-who]
    Who's most in plus? # speaker: you
    Ayaan. A hundred and sixty. # speaker: majlis
    When did she last take any out? # speaker: you
    Maj-Lis leafs back. She leafs back for quite a while. # speaker: narrator
    I suppose she hasn't wanted to. # speaker: majlis # mood: tense
    ~ facts += 1
    -> wednesday

=== wednesday
Wednesday, half past nine. There is a smell of cardamom all the way out in the lift. Gunnel is sitting at the table, on the chair that is yours, with the cockerel before her. # speaker: narrator
There you are! I was just saying that you don't have it easy. # speaker: gunnel # mood: warm
* [“Gunnel, it'd be good if you rang before you come.” # id: wed-ring]
    It's nice, but I'd like you to ring first. We have a lot on in the mornings. # speaker: you
    Nobody chews. # speaker: narrator
    Yes, naturally. How silly of me. # speaker: gunnel # mood: hurt
    Ayaan gets up and pours her more coffee, though the cup is full. # speaker: narrator
    ~ trust -= 2
    -> christmas
* [“How nice that you're here. Have you got ten minutes, you and I?” # id: wed-aside]
    Gunnel, have you got ten minutes? I need to ask you something. # speaker: you
    She wipes her hands on a napkin, with care. She has been expecting it. # speaker: narrator
    Shall we wait with the second cup? # speaker: majlis
    No, no. You drink. # speaker: gunnel
    -> gunnel_out
* [Take another chair and a bun. # id: wed-chair]
    You sit down at the end. The bun is terribly good. # speaker: narrator
    You look tired. Do you walk the round? # speaker: gunnel
    I'm learning. # speaker: you
    -> christmas

=== christmas
Gunnel, tell us about Christmas. You always had the list ready by now. # speaker: majlis
Gunnel draws breath to answer. Then she looks at you. # speaker: narrator
* [“Tell us how you did it, Gunnel. I'll have my say tomorrow.” # id: chr-how]
    I asked around. Those with children first, and those who'd been here long. # speaker: gunnel
    I've got children. # speaker: ayaan
    She says it to her bun. It is the first thing that she has said in front of everybody since you started. # speaker: narrator
    So you have. Two of them. I'd forgotten. # speaker: gunnel
    ~ trust += 1
    -> gunnel_out
* [Let Gunnel answer. She knows it, and everybody will be calmed. # id: chr-let]
    Like last year, I should think. Maj-Lis off, Sara off, and the young ones take the evening. # speaker: gunnel
    Maj-Lis writes it down. Now there is a Christmas list, and you did not make it. # speaker: narrator
    I shan't disturb you any longer. Will you see me out? # speaker: gunnel
    -> gunnel_out
* [“That question's mine now. You'll have an answer tomorrow.” # id: chr-mine]
    I'll take that. Tomorrow at the meeting, so everybody hears at once. # speaker: you
    Of course. I'm retired, after all. # speaker: gunnel
    She smiles. It is almost a real smile. # speaker: narrator
    Will you see me out? I've something in the car. # speaker: gunnel
    -> gunnel_out

=== gunnel_out
You are standing by her car. She has an ice scraper in her hand that she does not need. # speaker: narrator
It's the book, isn't it? # speaker: gunnel # mood: tense
* [“Six hundred and forty hours, Gunnel. And Ayaan takes the nights.” # id: gun-hours]
    That's six hundred and forty hours that exist nowhere. And Ayaan takes the nights. # speaker: you
    Ayaan? She always said that she'd like to. # speaker: gunnel # mood: hurt
    She sits down in the car with the door open. # speaker: narrator
    I saw those who got time off. It was such a pleasure to give it to them. # speaker: gunnel
    ~ gmet = true
    -> gunnel_two
* [“You shouldn't have to worry. I'll sort it out.” # id: gun-worry]
    Don't worry. It's mine now, I'll sort it out. # speaker: you
    You're kind. They're so lovely, all of them. # speaker: gunnel # mood: relieved
    She hugs you. Her coat smells of cardamom. # speaker: narrator
    When the car has turned out you are left with her ice scraper. # speaker: narrator
    -> peter_call
* [“How did it begin?” # id: gun-why]
    How did it begin? # speaker: you
    There was a stop on overtime that year. They had to stay on all the same, because somebody must. I had nothing to pay with but time. # speaker: gunnel
    It was meant to last the summer. # speaker: gunnel # mood: tired
    Then they were so happy. # speaker: gunnel
    ~ facts += 1
    ~ gmet = true
    -> gunnel_two

=== gunnel_two
What are you going to do? # speaker: gunnel
* [“I have to tell Peter. I wanted you to know it from me.” # id: gt-first]
    I have to take it up with Peter today. You were to hear it from me first. # speaker: you
    Yes. I suppose you must. # speaker: gunnel # mood: hurt
    Tell him it was my book. Not theirs. # speaker: gunnel
    I will. # speaker: you
    -> peter_call
* [“Could you say what you've just said, at the meeting tomorrow?” # id: gt-come]
    Come tomorrow. Tell them the way you told me. From me it sounds like an accusation. # speaker: you
    You're asking me to tear down my own house. # speaker: gunnel # mood: tense
    Only one room. # speaker: you
    She scrapes at the window though it is clear. Then she nods. # speaker: narrator
    ~ gcomes = true
    -> peter_call
* [“This stays between the two of us.” # id: gt-between]
    I'll let it peter out. Nobody needs to know how it began. # speaker: you
    Thank you. # speaker: gunnel # mood: relieved
    -> peter_call

=== peter_call
At two Peter rings, your manager. He is eating something. # speaker: narrator
How's it going? Not easy coming after Gunnel, eh? She kept her budget for nineteen years, nobody else has done that. # speaker: peter # mood: warm
* [“I want to ask for help with something I don't know how to do.” # id: pet-help]
    I need help. It's working time that isn't registered, a lot of it, and I don't know that well enough. # speaker: you
    How much is a lot? # speaker: peter
    Six hundred and forty hours. # speaker: you
    I did wonder. I never asked. # speaker: peter
    ~ told = true
    -> peter_two
* [“Fine. I've just got some sorting out to do with the roster.” # id: pet-roster]
    It's going well. Just some sorting out of the swaps, the sort of thing that's grown up over the years. # speaker: you
    Go ahead. You've my full support. # speaker: peter
    And give Gunnel my love. # speaker: peter
    Support for what, he has not asked. # speaker: narrator
    -> night
* [“I know how she kept it. That's what I have to talk to you about.” # id: pet-tell]
    I think I know how. There are six hundred and forty hours that aren't in any system. # speaker: you
    He stops chewing. # speaker: narrator
    Say that again. # speaker: peter
    Six hundred and forty. In a blue book. # speaker: you
    ~ told = true
    -> peter_two

=== peter_two
Can't we scrap the book and start afresh? Nobody's claimed anything. # speaker: peter # mood: tense
* [“Perhaps. That'd be the least trouble for everybody.” # id: p2-okay]
    Perhaps. Most of them probably don't know themselves what they have. # speaker: you
    Exactly. We look ahead. # speaker: peter # mood: relieved
    Ayaan knows what she has. A hundred and sixty hours, in blue pen. # speaker: narrator
    -> night
* [“They've worked those hours. We count them, with HR and the union.” # id: p2-count]
    They trusted their manager and worked. If we scrap it we've taken that time from them. # speaker: you
    That'll be expensive. # speaker: peter # mood: tired
    It's expensive already. It's just that we're not the ones who've paid. # speaker: you
    He swears a little. Then he books HR for Tuesday. # speaker: narrator
    ~ settle = true
    -> night
* [“Scrap nothing yet. Give me two weeks to count.” # id: p2-weeks]
    I need two weeks. The book isn't even added up right. But scrap nothing now. # speaker: you
    Two weeks. Then I want a figure. # speaker: peter
    He sounds like somebody who has just found out what he has been signing, year after year. # speaker: narrator
    ~ settle = true
    -> night

=== night
{ stopped:
    -> empty_shift
- else:
    -> trolley
}

=== empty_shift
Wednesday, twenty past three. Sara has called in sick for the evening. Before, the book would have solved it in five minutes. # speaker: narrator
You have rung nine people, and nobody answers. Maj-Lis is off today. All the same she is standing in the hall, she forgot the cake plate, she says. # speaker: narrator
Gunnel would have asked me. # speaker: majlis
* [Ring Ayaan. She always says yes. # id: emp-ayaan]
    Tonight? I finished at seven this morning. # speaker: ayaan # mood: tired
    You are both silent. Then she says yes, because she does. # speaker: narrator
    So that went well all the same, without a book. # speaker: majlis # mood: cold
    ~ harm = true
    -> meeting
* [“I'm asking you. The evening, as overtime, registered and paid.” # id: emp-ask]
    Then I'm asking you. Can you take the evening? Registered, and paid. # speaker: you
    Paid. # speaker: majlis
    She tastes the word. Then she puts down the cake plate and unbuttons her coat. # speaker: narrator
    I've not done an evening since May. Can I have floor two? # speaker: majlis
    ~ trust += 1
    -> meeting
* [Take the evening yourself. Gunnel would have. # id: emp-self]
    You do not know the keys and cannot find the blood sugar meter. At nine you sit by a bed and hold a hand that thinks you are the daughter. # speaker: narrator
    At two tomorrow you are to lead the meeting. What you had meant to write tonight is still in your head, and half the house knows that you were here. # speaker: narrator
    ~ trust += 1
    -> meeting

=== trolley
Thursday, ten past seven. Ayaan is sitting on a laundry trolley in the corridor with her forehead against the sheets. She has done the evening and the night. # speaker: narrator
I gave Elsa the morning medicine at five. She was to have it at eight. I misread the clock. # speaker: ayaan # mood: tired
I've rung the nurse. There's no danger. But I misread the clock. # speaker: ayaan
* [“We'll write the incident report together. Then you go home, and not by bike.” # id: tro-write]
    We'll write it together, now. The evening and the night go in, because that's what's wrong. # speaker: you
    Then everybody sees that I swapped. # speaker: ayaan
    They see that I let you. # speaker: you
    You didn't know. # speaker: ayaan
    I knew on Tuesday. # speaker: you
    You pay for the taxi yourself. You put her bike in the bin room. # speaker: narrator
    -> meeting
* [“It went well, after all. We needn't make anything of it.” # id: tro-quiet]
    It went well. Go home and sleep, and we won't make anything of it. # speaker: you
    Aren't you meant to write it up? # speaker: ayaan
    She asks. You say it's fine. # speaker: narrator
    Elsa is calling for somebody further down. You go there, because it is easier. # speaker: narrator
    ~ harm = true
    -> meeting
* [“Who asked you to swap?” # id: tro-who]
    Who was it that asked you? # speaker: you
    It doesn't matter. # speaker: ayaan # mood: tense
    Behind her Sara walks past, in her outdoor clothes, well rested. She hears the question. # speaker: narrator
    Go home. I'll write the report. # speaker: you
    ~ trust -= 1
    -> meeting

=== meeting
~ stopped = false
Thursday at two, workplace meeting. Twenty-six people, and the blue book is lying in the middle of the table. Nobody knows who put it there. # speaker: narrator
{ gcomes:
    Gunnel is sitting on a stool by the door with her coat on. No buns today. # speaker: narrator
}
{ blind:
    Maj-Lis looks at you and winks. You haven't seen it, after all. # speaker: narrator
}
* [“The book came about from kindness. It has a price too, and not everybody has paid the same.” # id: mee-both]
    { blind:
        On Tuesday I said that I hadn't seen it. That was cowardly, and I take it back. # speaker: you
    }
    The book's carried many of you, when somebody died and when somebody was born. I won't mock that. # speaker: you
    But it only has room for those who dare take minus. And somebody does a night after an evening without sleep. That's over now. # speaker: you
    ~ blind = false
    ~ trust += 1
    -> who_told
* [“We're going to review our routines for swaps, a bit further on.” # id: mee-review]
    This business of swaps we'll look at together. No hurry. # speaker: you
    Shoulders drop round the table. Maj-Lis draws the book towards her, as one draws a cat. # speaker: narrator
    ~ blind = true
    -> who_told
* [“Hours have to be registered, with eleven between shifts. That's why we're closing the book.” # id: mee-law]
    I'll be brief. All time goes into the system, with eleven hours' rest. The book is closed. # speaker: you
    That was brief. # speaker: majlis # mood: cold
    Somebody asks if it applies from today. It does. Somebody else asks nothing. # speaker: narrator
    ~ blind = false
    ~ trust -= 1
    -> who_told
* {gcomes} [“Gunnel, would you like to begin?” # id: mee-gunnel]
    It was I who started the book. It was meant to last a summer. # speaker: gunnel
    I saw everybody who got time off. I didn't see who wasn't going home. I'm the one to be ashamed, not you. # speaker: gunnel # mood: hurt
    That was all. I'm not so good at talking without coffee. # speaker: gunnel
    Nobody moves. Then Maj-Lis gets up and fetches the cockerel for her. # speaker: narrator
    ~ fate = 1
    ~ blind = false
    -> who_told

=== who_told
~ gcomes = false
May I just ask one thing. Who's been complaining? # speaker: majlis # mood: tense
She does not look at Ayaan. That is what shows. # speaker: narrator
* [“Nobody. I saw it in the roster myself, my third Monday here.” # id: who-me]
    Nobody's complained. I rang the bell one Sunday, and the wrong person opened. Wrong by my roster. # speaker: you
    The air goes out of the question. Ayaan pours herself some water. # speaker: narrator
    I see. Well, I suppose that's your job. # speaker: majlis
    -> debt
* {facts >= 5} [“Look at the figures instead. Nearly all the swaps have landed on the same person.” # id: who-numbers]
    It's figures, not complaints. Nearly all the swaps have landed on one single person. # speaker: you
    You say no name. Twenty-five people turn their heads. # speaker: narrator
    Now everybody knows. # speaker: ayaan # mood: hurt
    ~ harm = true
    -> debt
* [“Let's go round. Something good and something bad, from each of you.” # id: who-round]
    It takes twenty minutes. Good is that you get time off in a crisis, and no forms. Bad is that you dare not ask. # speaker: narrator
    The good thing is that I've got to know those who don't sleep. The bad thing is that I don't know what my children have for supper. # speaker: ayaan
    ~ trust += 1
    -> debt
* [“I don't like that question, Maj-Lis.” # id: who-wrong]
    I don't want that question in this room. # speaker: you
    I see. Sorry, then. # speaker: majlis # mood: hurt
    She turns red. She has sat in this room for twenty-four years. # speaker: narrator
    Sara puts an arm around her. You are the one who made that necessary. # speaker: narrator
    ~ trust -= 1
    -> debt

=== debt
And the hours? I've got a hundred and ten. They're my hundred and ten. # speaker: majlis
* [“I don't know yet. I'll find out, and I won't blame anybody else.” # id: debt-unknown]
    I don't know. That's the honest answer. You'll hear before Christmas. # speaker: you
    Before Christmas. # speaker: majlis
    Before Christmas. # speaker: you
    { told:
        You write an e-mail to Peter under the table: They're asking. I've promised an answer. # speaker: narrator
    - else:
        Nobody further up knows yet what it is you are to give an answer on. # speaker: narrator
    }
    -> list
* [“Take them out quietly this spring, and we'll say no more about it.” # id: debt-take]
    Take them out bit by bit. I won't count too closely. # speaker: you
    That's what I call a manager. # speaker: majlis # mood: relieved
    Somebody puts a hand on the book, almost tenderly. # speaker: narrator
    ~ blind = true
    ~ trust += 1
    -> list
* [“The book doesn't count. We start from zero, everybody the same.” # id: debt-zero]
    Formally those hours don't exist. We go back to zero, for everybody. # speaker: you
    It is not the same for everybody. Those who have taken theirs out lose nothing. # speaker: narrator
    My sister's dead. I had those three weeks. But what about the others? # speaker: majlis # mood: angry
    ~ fate = 2
    ~ trust -= 2
    -> list
* {settle} [“They're to be counted. HR and the union take part, and you see every line of yours.” # id: debt-count]
    They'll be counted. I can't promise how it ends, but it's done openly, and each one sees their own lines. # speaker: you
    And if they say no? # speaker: majlis
    Then you'll hear it from me, and the union can pursue it. The book isn't going in the bin. # speaker: you
    Maj-Lis draws a finger along the spine of the book. Then she pushes it a few inches towards you. # speaker: narrator
    ~ trust += 1
    -> list

=== list
{ blind:
    ~ fate = 3
- else:
    { harm:
        ~ fate = 4
    - else:
        { fate == 0:
            { told:
                { gmet:
                    ~ fate = 6
                - else:
                    ~ fate = 7
                }
            - else:
                ~ fate = 8
            }
        }
    }
}
~ blind = false
~ harm = false
~ gmet = false
~ settle = false
The last thing is Christmas. Maj-Lis has been off for nineteen Christmas Eves running. She looks at you, and so does Ayaan. # speaker: narrator
* [“Those who worked last year choose first. Then I set the rest, and it hangs here on Monday.” # id: lis-rule]
    Those who worked last Christmas choose first. Then I set the list, and you can shout at me for it. # speaker: you
    Nineteen years. # speaker: majlis # mood: hurt
    I know. That's why I'm saying it in November. # speaker: you
    I worked last year. # speaker: ayaan # mood: tense
    Then you begin. # speaker: you
    -> evening
* [“This year it's as usual. We'll change it by next Christmas.” # id: lis-asbefore]
    This year it can be as usual. There's been enough that's new. # speaker: you
    Maj-Lis nods. Ayaan writes Christmas Eve into her phone, without looking. # speaker: narrator
    -> evening
* [“Maj-Lis, Ayaan and Sara make a proposal together. I decide.” # id: lis-trio]
    You three sit down, one who's usually off, one who usually works and one in between. I'll decide on Monday. # speaker: you
    They look at each other like three people in a lift. # speaker: narrator
    I can do after three. # speaker: ayaan
    ~ trust += 1
    -> evening

=== evening
Afterwards you and Maj-Lis are alone with the coffee cups. She has the book under her arm. # speaker: narrator
{ fate == 3:
    Then I'll put it back in the cupboard. As usual. # speaker: majlis # mood: warm
- else:
    What do I do with this? I've kept it for eleven years. # speaker: majlis # mood: tired
}
* {fate != 3} [“Leave it with me. And you keep the new list.” # id: eve-hers]
    This one I'll lock up, because it's to be counted. But I want you to keep the new one. With Ayaan. # speaker: you
    With Ayaan. # speaker: majlis
    She knows all about nights. # speaker: you
    It is not a yes. She puts the book on the table. # speaker: narrator
    ~ trust += 1
    -> ending
* {fate == 3} [“You do that. See you on Monday.” # id: eve-back]
    You do that. See you on Monday. # speaker: you
    She says your name once more, in the door, and smiles. # speaker: narrator
    -> ending
* [“Give it to me. It's to be kept, with every page left.” # id: eve-lock]
    { fate == 3:
        No, wait. I was a coward in there. It has to be counted, and it stays with me. # speaker: you
        That's not what you said an hour ago. # speaker: majlis # mood: hurt
        No. I'll tell everybody tomorrow. # speaker: you
        ~ trust -= 1
        { told:
            ~ fate = 7
        - else:
            ~ fate = 8
        }
    - else:
        I'll take care of it. We'll both sign that nothing's been torn out, so that nobody can say so later. # speaker: you
        You count the pages. A hundred and ninety-two. On one of them somebody has drawn a cockerel in pencil. # speaker: narrator
        That's mine. I was bored one night. # speaker: majlis
    }
    -> ending
* {fate != 3} [“Do what you like with it. I'd rather not know.” # id: eve-away]
    Do what you like. It isn't mine, after all. # speaker: you
    She walks towards the bin room, and stops, and walks on. # speaker: narrator
    { fate < 3 or fate >= 6:
        ~ fate = 2
    }
    -> ending

=== ending
{ fate:
- 1:
    Through the window you see Gunnel walk to her car. Ayaan is walking beside her, and it is Ayaan who is holding the cockerel. # speaker: narrator # outcome: with-gunnel
- 2:
    The week after, Maj-Lis says that she had a hundred and ten hours, and Sara says that she had ninety. Nobody can contradict them. # speaker: narrator # outcome: split-house
- 3:
    On Friday morning somebody has swapped with somebody. The system says nothing. # speaker: narrator # outcome: book-went-on
- 4:
    As you leave, Ayaan's locker stands open. She has taken her shoes with her. # speaker: narrator # outcome: ayaan-left
- else:
    { trust < 4:
        Out in the car park they stand in two clusters. Neither waves as you drive past. # speaker: narrator # outcome: split-house
    - else:
        { fate:
        - 6:
            On Friday morning there is a new hook in the staff room. Above it is a name on a piece of tape, misspelt. Yours. # speaker: narrator # outcome: own-way
        - 7:
            On Wednesday there are no buns. Nor the Wednesday after. # speaker: narrator # outcome: right-and-alone
        - else:
            On Tuesday all the phones in the staff room ping at once. All but yours. # speaker: narrator # outcome: book-went-on
        }
    }
}
-> END
