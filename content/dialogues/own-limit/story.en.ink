VAR clarity = 3
VAR strain = 0
VAR asked = 0
VAR written = false
VAR care = 0
VAR booked = false
VAR listed = false
VAR carries = false
-> sofa

=== sofa
You wake up on Elin's sofa. It has got dark, and her dog is lying on your feet. # speaker: narrator
Good evening. You fell asleep in the middle of a sentence. Mine, that is. # speaker: elin
It was Sunday and coffee at two. Now it is a quarter past four. The phone is glowing through your coat pocket. # speaker: narrator
I let you be. You looked the way my patients do when they finally get a bed. # speaker: elin # mood: warm
* [Apologise and take your bag. You have a rota to send out. # id: apologise-and-go]
    Sorry, good grief. I have to get home, I've got a rota to send out. # speaker: you
    You are halfway down the stairs when she calls. You have the dog's blanket round your shoulders. # speaker: narrator
    ~ strain += 1
    -> kitchen
* [Say how it is: you have fifty-three members of staff. # id: say-the-number]
    -> elin_numbers
* [Ask what she sees, when she looks at you. # id: ask-what-she-sees]
    -> elin_sees
* [Check the phone. Something may have happened. # id: check-phone]
    -> phone

=== elin_numbers
Fifty-three. Since August, when Maria left and I took South. # speaker: you
And before that? # speaker: elin
Twenty-nine. # speaker: you
Who decided that you should have fifty-three? # speaker: elin
You open your mouth. The dog looks up. # speaker: narrator
* [Answer that nobody decided it. It just happened. # id: nobody-decided]
    Then you've got a job nobody has decided on. That's handy. For them. # speaker: elin
    ~ clarity += 1
    -> elin_care
* [Answer that you said yes yourself, until the end of October. # id: i-said-yes]
    What month is it now? # speaker: elin
    November. # speaker: you
    ~ clarity += 1
    -> elin_care
* [Answer that Staffan, your manager, has it worse. # id: staffan-has-it-worse]
    I didn't ask about Staffan. # speaker: elin # mood: angry
    -> elin_care

=== elin_sees
Do you want the nurse or me? # speaker: elin
Both. # speaker: you
You've told me about the car park twice today. You take the stairs as if they were after you. And you've stopped swearing, that's the worst. # speaker: elin
* [Ask how long she has seen it. # id: ask-how-long]
    Since September. I was waiting for you to ask. # speaker: elin
    -> elin_question
* [Say that it is just a phase. # id: just-a-phase]
    It's a phase. It'll pass. # speaker: you
    Which of them? # speaker: elin
    -> elin_question
* [Swear, so that it is heard. # id: swear]
    Damn it, Elin. Damn, damn, damn. # speaker: you
    There you are. # speaker: elin # mood: warm
    -> elin_question

=== phone
Fourteen missed. Three shifts are uncovered tonight, and Hodan, who does the planning, has written: “Call when you can, no panic, some panic.” # speaker: narrator
Are you on call? # speaker: elin
No. There's someone on call for the whole municipality. But they ring me, because I'm the one who knows South. # speaker: you
* [Call back and sort out the shifts from the sofa. # id: solve-from-sofa]
    It takes fifty minutes and eight calls. Elin takes the dog out meanwhile. # speaker: narrator
    ~ strain += 1
    -> elin_care
* [Write to Hodan that she decides, and that you will stand by it. # id: let-hodan-decide]
    The answer comes at once: “Already done. Just wanted someone to know.” # speaker: narrator
    -> elin_care
* [Put the phone in Elin's bread tin. # id: bread-tin]
    It's for white bread, actually. # speaker: elin
    -> elin_care

=== elin_question
One more question, then you can go. Is it you who can't cope, or is it the job that can't be done? # speaker: elin
* [Say that it is you. Others manage their units. # id: its-me]
    It's me. Others manage their units. # speaker: you
    Others have twenty-nine. # speaker: elin
    -> kitchen
* [Say that it is the job. It did not add up even on paper. # id: its-the-job]
    The job. It didn't add up even on paper. There wasn't any paper. # speaker: you
    -> kitchen
* [Say that you do not know. # id: dont-know]
    Then you'll have to find out. You're good at finding things out about other people. # speaker: elin
    -> kitchen

=== elin_care
She walks you to the door, with the dog between her legs. # speaker: narrator
Someone should have a look at you. Not me. Someone who's allowed to. # speaker: elin
* [Book an appointment at the health centre now, while she watches. # id: book-doctor]
    A Tuesday two weeks off, 08.10. You write “dentist” in your work calendar. Elin sees it and says nothing. # speaker: narrator
    ~ care = 1
    -> kitchen
* [Say that you will call the occupational health service tomorrow. # id: tomorrow-then]
    I'll write it on a hand. Yours. # speaker: elin
    -> kitchen
* [Say that you will catch up on sleep at Christmas. # id: sleep-at-christmas]
    It's six weeks to Christmas. # speaker: elin
    ~ strain += 1
    -> kitchen

=== kitchen
Isak, eleven, is sitting at the kitchen table with a pad of squared paper. # speaker: narrator
It smells of toast. He has had his dinner alone, done the dishes and wiped the stove, and it hurts more than if he had not. # speaker: narrator
You've answered “mm” to seven questions since Friday. I've been counting. # speaker: isak
* [Sit down. Ask what the eighth one is. # id: ask-the-eighth]
    If you're cross with me. # speaker: isak
    No. I've got too much at work, and it's not your fault. Ask me the other seven. # speaker: you
    -> diary
* [Explain that there is a lot at work right now. # id: explain-work]
    You said that last week. And the week before. # speaker: isak
    -> diary
* [Promise that it will be better after Christmas. # id: promise-after-christmas]
    What date? # speaker: isak
    -> diary

=== diary
It is eleven and Isak is asleep. On the table lie your black notebook, which nobody else reads, and the computer, through which everybody reaches you. # speaker: narrator
* [Write in the book how your body has behaved this past month. # id: write-signs]
    -> diary_signs
* [Write in the book everything you did last week, line by line. # id: write-list]
    ~ listed = true
    ~ clarity += 1
    -> diary_list
* [Write to Staffan now, while you know how it feels. # id: write-to-staffan]
    -> night_mail
* [Open the computer and finish the rota, so that it is done. # id: do-the-rota]
    ~ strain += 1
    -> night_rota

=== diary_signs
“Wake at 03.40. Forgot Isak's dentist. Cried at an advert for roof tiles.” # speaker: you
You read it as if it were one of your staff's. You know exactly what you would have said to her. # speaker: narrator
* [Write down what you would have said. # id: write-what-id-say]
    “This isn't you. Come in tomorrow, and we'll look at the work.” # speaker: you
    -> monday
* [Write three signs that mean stop, and whom you will tell then. # id: three-signs]
    You write Elin, Staffan and, after a while, Isak. # speaker: narrator
    -> monday
* [Tear out the page. # id: tear-page]
    You tear it in four and put the pieces in three different bins. # speaker: narrator
    -> monday

=== diary_list
It comes to four pages. Eleven hours of payroll, six hours of keys and cars. Two hours of talking with staff, for fifty-three people. # speaker: narrator
* [Divide it: must be me, can be somebody else, can wait. # id: three-columns]
    ~ clarity += 1
    -> monday
* [Underline everything that nobody has decided you should do. # id: mark-undecided]
    ~ clarity += 1
    -> monday
* [Write at the top: “Be more efficient.” # id: be-more-efficient]
    -> monday

=== night_mail
It is 00.40. The mail is nineteen lines. It begins with “I don't want to complain” and ends with “sorry”. # speaker: narrator
* [Cut all but three lines: the number, that no decision exists, that you need time. # id: cut-to-three]
    “53 members of staff since August. I can find no decision. I need 45 minutes on Wednesday.” # speaker: you
    ~ booked = true
    ~ clarity += 1
    -> monday
* [Save it as a draft and read it tomorrow. # id: save-draft]
    -> monday
* [Send it as it is. # id: send-as-is]
    The answer is there when you wake: “I see you! We'll talk when there's time, hang in there!” # speaker: narrator
    -> monday

=== night_rota
The rota goes out at 01.55. Somebody at South gives it a thumbs up at once. So she is awake too. # speaker: narrator
* [Set the alarm for five, so that you can do the payroll before eight. # id: alarm-at-five]
    ~ strain += 1
    -> monday
* [Sleep until seven. Write to Hodan that you will be in at half past eight. # id: sleep-till-seven]
    -> monday

=== monday
Monday. Hodan has a headset, three screens and a cactus that she talks to. When you come in she takes off the headset, which she never does. # speaker: narrator
You've approved leave for five people at South. The same week. Lucia week. # speaker: hodan
I haven't told anyone. # speaker: hodan
* [Say that it is your mistake, and that you will talk to the five today. # id: own-the-mistake]
    That's my mistake. I'll talk to them today, one by one. # speaker: you
    -> monday_offer
* [Ask what else she has seen lately. # id: ask-what-else]
    You write North on South's papers. Since September. I correct them. # speaker: hodan
    -> monday_offer
* [Say that the system should have warned you. # id: blame-the-system]
    The system ought to warn about things like that. # speaker: you
    It did. Twice. # speaker: hodan
    -> monday_offer

=== monday_offer
I can take the payroll. And the keys. I do them anyway, almost. # speaker: hodan
* [Say yes, until things calm down. # id: accept-her-offer]
    Thank you. Just until things calm down. # speaker: you
    Of course. # speaker: hodan
    ~ strain -= 1
    ~ carries = true
    -> snap
* [Ask what she would stop doing in that case. # id: ask-what-she-drops]
    Talking to the cactus, I suppose. # speaker: hodan
    Neither of you laughs. # speaker: narrator
    -> snap
* [Say no. It is not hers to solve. # id: not-hers-to-solve]
    No. It's kind of you, but it isn't yours to solve. # speaker: you
    -> snap

=== snap
Tuesday, the staff room at North. Sagal has worked for nine days and is asking for the third time for the code to Svea's medicine cupboard. # speaker: narrator
She has written it on her hand, but it has been raining. You feel it rising, from the stomach upwards. Round the table four people are drinking coffee. # speaker: narrator
* [Say that you need two minutes. Go out, and come back. # id: two-minutes]
    I need two minutes, Sagal. Then you'll get your answer. # speaker: you
    Out on the steps there are four degrees and a magpie. When you come back in you answer as if it were the first time she asked. # speaker: narrator
    -> road
* [Answer curtly: the code is on the note inside the door. # id: short-answer]
    It's on the note. # speaker: you
    Next time she goes to Hodan. Everybody does these days, you realise. # speaker: narrator
    -> road
* [Say that it is the third time she has asked. # id: third-time]
    That's the third time, Sagal. The third. # speaker: you
    Somebody turns on the tap. Somebody turns it off. # speaker: narrator
    -> after_snap

=== after_snap
She has gone out to the car. Through the window you see her sitting there with her hands on the wheel at ten to two, as in a driving test. # speaker: narrator
* [Apologise in front of the four, and then go out to her. # id: apologise-openly]
    That wasn't all right of me. It wasn't her, it was me. # speaker: you
    Sagal winds down the window. The code is 4471, you say. She writes it on her other hand. # speaker: narrator
    {booked:
        Then you go in and read the invitation once more: Staffan, Wednesday at one. # speaker: narrator
    - else:
        Then you go in and book Staffan, Wednesday at one, before you can change your mind. # speaker: narrator
    }
    ~ booked = false
    -> meeting
* [Ask Hodan to tell her that you did not mean it. # id: send-hodan]
    I'll tell her. That's the fourth time this month. # speaker: hodan
    {booked:
        ~ booked = false
        -> meeting
    }
    -> corridor
* [Let it be. You have a meeting in four minutes. # id: let-it-be]
    You make it to the meeting. It is about joy at work. # speaker: narrator
    ~ strain += 1
    {booked:
        ~ booked = false
        -> meeting
    }
    -> supper

=== road
{booked:
    ~ booked = false
    -> road_booked
}
Staffan, your manager, goes to lunch at a quarter to twelve every day, fast, along the corridor outside your room. # speaker: narrator
* [Book forty-five minutes, and say in the invitation what it is about. # id: book-forty-five]
    “My post: 53 members of staff. I need a decision.” # speaker: you
    -> meeting
* [Call Mehmet, who manages East, and ask how things are with him. # id: call-mehmet]
    -> mehmet_call
* [Step into the corridor at a quarter to twelve, to keep it small. # id: catch-in-corridor]
    -> corridor
* [Wait for the review in three weeks. Then you will have the figures. # id: wait-for-review]
    ~ strain += 1
    -> supper

=== road_booked
The answer came at 07.42: “Wednesday at one. Bring what you've got. /S” It is the shortest mail he has ever written. # speaker: narrator
* [Call Mehmet, who manages East, and ask how things are with him. # id: call-mehmet-first]
    -> mehmet_call
* [Go there with what you have. # id: go-as-you-are]
    -> meeting

=== mehmet_call
Fifty-one. And I thought it was me who'd got slow. # speaker: mehmet
Do you know what I do? I keep a jumper in the car so it'll look as if I've been home. # speaker: mehmet # mood: tired
* [Ask if you may tell Staffan that it is the case for both of you. # id: ask-to-mention-him]
    Tell him. But tell it in figures. Not the jumper. # speaker: mehmet
    ~ clarity += 1
    -> meeting
* [Swap tips on how to get through the payroll. # id: swap-tips]
    You can copy last month and only change the ones who complain. # speaker: mehmet
    -> meeting
* [Thank him. It was good to hear that you are not alone. # id: just-thank]
    -> meeting

=== corridor
A quarter to twelve. Staffan walks fast, with his lunch box under his arm. You walk beside him. # speaker: narrator
How are things? You're my steadiest, do you know that? # speaker: staffan # mood: warm
* [Say that you need forty-five minutes, not four. # id: not-four-minutes]
    I need forty-five minutes, not four. It's about my post. # speaker: you
    -> meeting
* [Say straight out that you cannot take any more. # id: cannot-take-more]
    I can't take any more, Staffan. # speaker: you
    He turns on his heel. You have to hurry to keep up, all the way to his room. # speaker: narrator
    -> comforted
* [Say that there is a lot, but that you will manage. # id: it-will-do]
    That's what I say. Steady. I'll get Camilla in HR to ring you about something. # speaker: staffan
    ~ strain += 1
    -> supper

=== meeting
Wednesday at one. Staffan is polishing his glasses. He does that when things may get awkward. # speaker: narrator
Staffan's room is warm. On the wall hang diplomas from four leadership programmes and a drawing by his daughter, in which he stands beside a house that is smaller than he is. # speaker: narrator
I want you to know that I see you. You're my steadiest. # speaker: staffan # mood: warm
* {listed} [Put your week on the table and ask what he sees. # id: show-the-week]
    Eleven hours of payroll. Two hours of talks, for fifty-three people. What do you see? # speaker: you
    -> he_reads
* [Ask who has decided that you should have fifty-three. # id: ask-who-decided]
    ~ clarity += 2
    -> he_remembers
* [Tell him how you are: the sleep, the memory, the crying. # id: tell-how-you-are]
    I don't sleep. I forget things. I cry over roof tiles. # speaker: you
    -> comforted
* [Thank him, and say that it will probably work out. # id: it-will-work-out]
    Thanks. It'll probably work out. # speaker: you
    ~ strain += 1
    -> supper

=== he_reads
He reads for a long time. He turns the paper over, as if it might say something else on the back. # speaker: narrator
“Talks with staff: two hours.” He counts on his fingers, silently, and stops. # speaker: narrator
Eleven hours of payroll. I didn't know that. # speaker: staffan
But there's no money this year. You know that. # speaker: staffan # mood: tense
-> the_ask

=== he_remembers
Decided, well. It was a temporary solution. # speaker: staffan # mood: tense
Until when? # speaker: you
His glasses are very clean now. # speaker: narrator
Maria left so suddenly. And you said yes at once, and it did work. It was such a relief that it worked. # speaker: staffan
I suppose we said October. # speaker: staffan
-> the_ask

=== comforted
He closes the door and pushes a box of tissues towards you. He is good at this. # speaker: narrator
Go home early today. And I'll ring Camilla in HR. They've got a wonderful course. # speaker: staffan # mood: warm
* [Say that it is the post that needs to change, not you. # id: post-not-me]
    That's kind. But it's the post that has to change, not me. # speaker: you
    -> the_ask
* [Accept it. It is good to have somebody be kind. # id: accept-the-kindness]
    -> supper

=== the_ask
~ listed = false
It goes quiet. In the corridor somebody wheels a copier past. # speaker: narrator
So what is it you want me to do? # speaker: staffan
It is a real question. You have answered it in the shower for weeks, each time in a new way. # speaker: narrator
* [Ask for an acting manager for South from the first of December. # id: ask-acting-manager]
    An acting manager for South, from the first of December. Sara could do it. # speaker: you
    ~ asked = 2
    -> hold_out
* [Ask him to choose: fewer people, fewer tasks or more help. # id: ask-him-to-choose]
    Fewer people, fewer tasks or more help. I can live with any of them. But you have to choose. # speaker: you
    ~ asked = 2
    -> hold_out
* [Ask for a half-time administrator for payroll and keys. # id: ask-administrator]
    A half-time administrator. Payroll, cars, keys. # speaker: you
    ~ asked = 1
    -> hold_out
* [Ask for understanding that not everything will be done. # id: ask-for-patience]
    I understand completely. # speaker: staffan # mood: warm
    -> supper

=== hold_out
He writes something on a piece of paper and crosses it out. Then he looks at the calendar behind you, the one with the mountains. # speaker: narrator
Yes, well. But can't we hold out until New Year? Then it's a new year and a new budget. # speaker: staffan
* [Yes, if he writes down what you will not be doing until then. # id: yes-if-you-write]
    If you write down what I won't be doing until then. Otherwise I won't hold out, I'll disappear. # speaker: you
    ~ clarity += 1
    -> closing
* [Say that you cannot answer for the work environment at South. He must take that task back. # id: return-the-task]
    I've got neither the time nor the people for the work environment at South. Then I can't hold the task. You need to take it back. # speaker: you
    We've never done that here. # speaker: staffan # mood: cold
    ~ clarity += 1
    -> closing
* [Answer that in that case you will look for something else. # id: threaten-to-leave]
    Don't say that. What would I do then? # speaker: staffan # mood: hurt
    -> closing
* [Say yes. Six weeks will pass. # id: six-weeks-will-pass]
    What did I say. The steadiest. # speaker: staffan # mood: relieved
    ~ strain += 1
    ~ asked = 0
    -> supper

=== closing
~ carries = false
There is a knock. The next meeting is already in the doorway. # speaker: narrator
* [Write down what you have said, with names and dates, before he goes. # id: write-before-leaving]
    Write “shall”, not “should”. Otherwise I'll forget. # speaker: staffan
    ~ written = true
    -> supper
* [Mail him this afternoon: this is how I understood it. # id: mail-a-summary]
    ~ written = true
    -> supper
* [Trust him. He saw that it was serious. # id: trust-his-word]
    -> supper

=== supper
~ listed = false
Wednesday evening. Fish fingers. The phone lies face down beside the ketchup, jumping. # speaker: narrator
That one's answered more questions than you today. # speaker: isak
It is the duty manager. Or South. Or somebody at South whom the duty manager has told to ring you. # speaker: narrator
* [Switch it off. First tell Hodan and the duty manager when you can be reached. # id: say-when-reachable]
    “I can be reached 7.30 to 17. Otherwise the duty manager decides, and I'll stand by it.” # speaker: you
    Can I press the button? # speaker: isak
    -> camilla_call
* [Let it ring, but look who it is. # id: look-who-it-is]
    You look four times. Isak eats your fish fingers without your noticing. # speaker: narrator
    -> camilla_call
* [Answer. It may be something serious at South. # id: answer-at-supper]
    It is about a key. It is where it usually is. When you come back the kitchen is empty and the plate rinsed. # speaker: narrator
    ~ strain += 1
    -> camilla_call

=== camilla_call
Thursday. Camilla in HR calls. She has a voice like an audiobook. # speaker: narrator
You are standing in a stairwell outside the flat of a client who will not come to the door. # speaker: narrator
Hello! There's one place left on Sustainable Manager. Two days at Sundby manor, with yoga in the morning. # speaker: camilla # mood: warm
* [Thank her, but say that the post must change first. Then perhaps. # id: conditions-first]
    Perhaps in spring. First the job has to be doable. # speaker: you
    You're actually the third one to say that this week. # speaker: camilla
    -> workplace_meeting
* [Ask who does your work during those two days. # id: who-does-my-work]
    It doesn't say anything about that. # speaker: camilla
    She promises to ask Staffan. She sounds less like an audiobook. # speaker: narrator
    -> workplace_meeting
* [Ask her to arrange a time at the occupational health service instead. # id: ask-health-service]
    Of course. You don't have to say why. # speaker: camilla
    ~ care = 2
    -> workplace_meeting
* [Say yes. Two days of sleep are two days of sleep. # id: take-the-course]
    Wonderful. Bring old clothes. # speaker: camilla # mood: warm
    -> workplace_meeting

=== workplace_meeting
Friday, workplace meeting with South. Nineteen people and a cinnamon wreath. Most of them you have met five times, and two still call you “Maria's stand-in”. # speaker: narrator
When the coffee is gone somebody asks what everybody has been waiting for. When do the yearly talks begin? # speaker: narrator
* {written} [Say what will not be done before New Year, and that you and Staffan decided it. # id: say-what-waits]
    The talks wait until February. Staffan and I decided that. Anyone who needs to talk before then gets a quarter of an hour, tell me today. # speaker: you
    -> crossroads
* [Say that you will not have time for them this year. # id: no-time-this-year]
    I won't have time this year. It's not because you don't matter. # speaker: you
    -> crossroads
* [Say that you will get back to them about it. # id: get-back-to-you]
    I'll get back to you about that. # speaker: you
    -> crossroads
* [Promise that everybody gets their talk before Christmas. # id: promise-the-talks]
    Everyone gets their talk before Christmas. # speaker: you
    ~ strain += 1
    -> crossroads

=== crossroads
{strain >= 4:
    -> night
}
{asked == 0 && carries:
    -> hodan_leaves
}
{asked >= 1 && written:
    -> answer_comes
}
{asked >= 1:
    -> nothing_comes
}
-> walk

=== night
~ strain = 0
The night towards Saturday, 03.40. You wake from a pressure across your chest. Your left hand is numb. # speaker: narrator
You fell asleep at one with the computer on your stomach. Now it is on the floor, and the screen lights up the underside of the bed. # speaker: narrator
* [Call 112. # id: call-112]
    The voice asks if you are alone at home. You say no, and wake Isak yourself, calmly, as you wake somebody for a journey. # speaker: narrator
    ~ care = 2
    -> hospital
* [Call Elin. # id: call-elin]
    Hang up and call 112. I'll be with you in ten minutes, I'll take Isak. # speaker: elin # mood: tense
    ~ care = 2
    -> hospital
* [Lie still and wait for the morning. # id: wait-for-morning]
    At six it lets go. You write “pulled a muscle?” in the book and go in to work for a bit. It is Saturday. # speaker: narrator
    -> the_wall

=== hospital
Your heart is sound. The doctor is younger than you and has coffee on her sleeve. She says once more that your heart is sound, and then that it is the rest she wants to talk about. # speaker: narrator
I'm not saying anything. I'm just standing here. # speaker: elin
* [Accept the sick note, and hand over properly on Monday. # id: accept-and-hand-over]
    Four weeks. All right. But I'll call Staffan myself. # speaker: you
    -> handover
* [Decline. You have Lucia to staff. # id: decline-sick-note]
    I can't. I've got Lucia to staff. # speaker: you
    Then I'll say something after all. # speaker: elin # mood: angry
    -> the_wall
* [Ask what the doctor would say to one of your staff. # id: ask-doctor-as-if]
    The doctor says it. It is exactly what you usually tell others. # speaker: narrator
    -> handover

=== appointment
The waiting room has one fish in a tank and a poster about sleep. The doctor asks eight questions and lets you finish answering each. # speaker: narrator
Four weeks, she says then. After that half-time for a while. She turns the screen so that you can read for yourself. # speaker: narrator
* [Accept it. Ask what you can do meanwhile, and what to leave alone. # id: accept-four-weeks]
    What should I do meanwhile? # speaker: you
    Go outside. Sleep. No payroll, says the doctor, though you have not mentioned any payroll. # speaker: narrator
    -> end_stopped
* [Bargain it down to two weeks. It will soon be Lucia. # id: bargain-to-two]
    Two weeks. I can't be away for longer than two. # speaker: you
    -> end_certificate

=== handover
Monday, on the phone from the kitchen table. At first Staffan says nothing. # speaker: narrator
You, of all people. The steady one. Who do I ask now? # speaker: staffan # mood: hurt
* [Answer that it is his to solve, and tell him where everything is. # id: his-to-solve]
    That's yours to solve. The binders are in cupboard three, and Hodan is not the answer. # speaker: you
    -> end_stopped
* [Say that they can call you if there is anything. # id: call-me-if]
    You can call if there's anything. # speaker: you
    In the second week you go in, just for a morning. Then for another. # speaker: narrator
    -> the_wall

=== hodan_leaves
~ strain = 0
The last of November. Hodan is trying whether the cactus fits in a shoebox. She does it discreetly, which is hard with a cactus. # speaker: narrator
I've got a job at the region. They said I'd get to do one thing at a time. # speaker: hodan # mood: tired
* [Ask what would make her stay. # id: ask-what-would-keep-her]
    If you'd spoken up to Staffan. Instead of saying thanks to me. # speaker: hodan
    -> end_carried
* [Go to Staffan the same day: first Maria, now Hodan. # id: go-to-staffan-now]
    Maria left. Now Hodan's leaving. I want a decision on paper today. # speaker: you
    -> end_half
* [Ask her to stay until after Christmas. # id: ask-to-stay-past-christmas]
    Sure. Past Christmas. # speaker: hodan
    -> end_carried

=== answer_comes
~ strain = 0
Ten days later. You are walking round the lake with Elin and the dog when Staffan calls. # speaker: narrator
{asked >= 2:
    Sara will be acting manager of South, from the first of December. But then you have to let safe homecoming go. That project moves to West. # speaker: staffan
- else:
    You get your half-time administrator. The number I can't do anything about this year. # speaker: staffan
}
Say something. You're standing on the dog. # speaker: elin
* {asked >= 2} [Take it. The project was yours, but you are not the project. # id: take-the-deal]
    Yes. I'll take it. # speaker: you
    -> end_changed
* {asked >= 2} [Keep the project. Ask for an administrator instead of Sara. # id: keep-the-project]
    I can't let the project go. Give me help with the payroll instead. # speaker: you
    -> end_half
* {asked < 2} [Take it, and ask for a day in January when the number comes up again. # id: take-it-with-a-date]
    Thanks. And the number we'll take on the fifteenth of January. Will you write it or shall I? # speaker: you
    -> end_half
* [Say that you want to sleep on it. # id: sleep-on-it]
    Until nine tomorrow. Then I've promised an answer. # speaker: staffan
    -> end_half

=== nothing_comes
~ strain = 0
Nearly two weeks have passed, and nothing has happened. When you ask, Staffan says he “has it in his head”. # speaker: narrator
In his head. So that's two of you. # speaker: elin
* [Write down what you asked for, and ask for an answer by a certain date. # id: ask-in-writing-now]
    “This is what I asked for two weeks ago. I need an answer by Friday.” # speaker: you
    -> end_half
* {clarity >= 6} [Take it to the head of administration, and tell Staffan first. # id: take-it-higher]
    I'm taking it to Ylva on Thursday. I wanted you to hear it from me. # speaker: you
    I see. # speaker: staffan # mood: cold
    -> end_changed
* {care > 0} [Keep the doctor's appointment, and listen. # id: go-to-appointment]
    The doctor asks eight questions and lets you finish answering. Four weeks, then half-time for a while. That same afternoon you call Staffan yourself and tell him where the binders are. # speaker: narrator
    You, of all people. The steady one. # speaker: staffan # mood: hurt
    -> end_stopped
* [Give him time. He has a lot on. # id: give-him-time]
    -> end_certificate

=== walk
~ strain = 0
Two weeks after the sofa you are walking round the lake with Elin. It has frozen. You have told her about the fish fingers, about Sagal and the cinnamon wreath, everything but what she asked about. # speaker: narrator
The dog is carrying a stick too big for the gate. It backs up and tries again. # speaker: narrator
Well. What did you ask for? # speaker: elin
* [Say how it is: nothing. Call Staffan now and book a time tomorrow. # id: call-staffan-now]
    Nothing. Wait. # speaker: you
    He answers. Elin holds the dog. You say “fifty-three” and “decision” in the same sentence, for the first time. # speaker: narrator
    -> end_half
* {care > 0} [Say that you have a doctor's appointment on Tuesday, and that you mean to go. # id: will-see-doctor]
    {care == 1:
        The dentist. # speaker: elin # mood: relieved
    - else:
        At last. I'll ring on Monday evening and remind you. # speaker: elin # mood: relieved
    }
    -> appointment
* [Say that it feels a little better now. # id: feels-better]
    Mm. # speaker: elin
    She has begun to answer like you. # speaker: narrator
    -> end_certificate

=== end_changed
On the first of December Sara puts her own name on the door of South. You unscrew Maria's. # speaker: narrator
Twenty-nine. It looks almost silly on the screen. # speaker: hodan # outcome: post-changed
-> END

=== end_half
The paper is on the fridge. Three things are waiting, one person starts half-time, and a date is circled twice. # speaker: narrator
What's the fifteenth of January? # speaker: isak
That's when I ask again. # speaker: you # outcome: half-measure
-> END

=== end_stopped
The first week you sleep. The second week Isak asks his seven questions, one an evening, and you answer them all. # speaker: narrator
It was only six, actually. I counted wrong. # speaker: isak # outcome: stopped-in-time
-> END

=== end_certificate
It ends at the manor. At Sundby everybody draws their energy as a tree. You draw a nice tree. A woman from Skövde draws a stump and has to step outside for a while. # speaker: narrator
Here's your diploma. Staffan says you're so steady. # speaker: camilla # mood: warm # outcome: certificate
-> END

=== end_carried
On her last day she takes off the headset one more time. # speaker: narrator
The cactus needs water every third week. So do you. # speaker: hodan # outcome: carried-by-hodan
-> END

=== the_wall
It works for three more weeks. One Tuesday you stand in the lift and do not know which button. # speaker: narrator
Sit down. I'll call Elin. Where's her number? # speaker: hodan # mood: tense # outcome: the-wall
-> END
