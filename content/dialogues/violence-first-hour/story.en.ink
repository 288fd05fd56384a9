VAR clarity = 3
VAR time = 10
VAR locked = false
VAR knife = false
VAR log = false
VAR monica_safe = false
VAR named = false
VAR hurt = false
VAR rep = false
VAR reported = false
-> door

=== door
Wednesday, 10.41. You are sitting with the timetable and a cold cup of coffee. Helena sent a picture from the train ten minutes ago: a cinnamon bun and a window. # speaker: narrator
Samira is in the doorway. She has not knocked. There is blood on her sleeve, and it is not hers. # speaker: narrator
It's Noel. Corridor B. There's a knife. # speaker: samira # mood: tense
* [Run there, and call 112 while you run. # id: run-and-call]
    You run. You have not run in this corridor since you went to school here. # speaker: narrator
    -> corridor
* [Hold her for three seconds: is it over, who is hurt, where is he? # id: three-questions]
    Noel's arm. Monica's hand. Adrian ran, I don't know where. # speaker: samira
    Call 112 now, as we walk. Stay on the line. # speaker: you
    ~ clarity += 1
    -> corridor
* [Ask Samira to call 112. Go to the loudspeaker: everybody stays in class. # id: lock-first]
    Call 112. I'll take the loudspeaker. # speaker: you
    ~ locked = true
    -> speaker
* [Ask Samira to call 112. Call Helena, the plan says she is crisis leader. # id: call-helena]
    ~ time -= 1
    -> helena_tunnel

=== helena_tunnel
Seven rings. Eight. Then Helena's recorded voice, cheerful, asking you to leave a message after the tone. # speaker: narrator
* [Hang up. You are the one in charge now. # id: i-lead-now]
    You say it aloud, to an empty room. It helps. # speaker: narrator
    -> corridor
* [Leave a message, and wait for her to call back. # id: wait-for-helena]
    Ninety seconds. Through the wall you hear somebody calling for a grown-up. # speaker: narrator
    -> corridor

=== speaker
The button for the whole school is under a plastic lid. You have never pressed it. Four hundred and thirty pupils are listening. # speaker: narrator
* [“Everybody stays in class with their teacher. Close the door. More news in ten minutes.” # id: calm-message]
    ~ clarity += 1
    -> corridor
* [Say how it is: a pupil has been hurt with a knife in corridor B. # id: full-message]
    In eighty seconds two hundred of them have called home. # speaker: narrator
    -> corridor
* [Read the code word from the crisis binder. # id: code-word]
    Headmaster Sparrow to the office. Headmaster Sparrow. # speaker: you
    In half of the classrooms doors close. In the other half they wonder who Sparrow is. # speaker: narrator
    -> corridor

=== corridor
~ time -= 1
Noel in year 8 is sitting against the lockers, greyish white. Monica, the crafts teacher, presses her scarf against his arm. Blood is running from her own hand, and she has not seen it. # speaker: narrator
Around them stand twenty-five pupils. Seven of them are filming. # speaker: narrator
I'm not letting go. Tell someone to come, because I'm not letting go. # speaker: monica # mood: tense
* [Point and say names: Ulrika here, Kenneth meets the ambulance, Samira takes the pupils, notes times. # id: point-and-name]
    Kenneth, the gate, show the ambulance in. Samira, get everyone out of here, and write down when things happen. Wilma, you get Ulrika. # speaker: you
    ~ log = true
    ~ clarity += 1
    -> operator_call
* [Sit down on the floor with them and talk to Noel. # id: kneel-down]
    Hi, Noel. You've got Monica here and me here. Look at me. # speaker: you
    -> operator_call
* [Ask Monica where the knife is. # id: ask-where-knife]
    He's got it. He went towards the workshop. He looked so small. # speaker: monica
    ~ knife = true
    -> operator_call
* [Tell those who are filming to put their phones away. # id: stop-filming]
    Phones down! Now! # speaker: you
    Five of seven obey. Somebody says it is evidence. # speaker: narrator
    ~ time -= 1
    -> operator_call

=== operator_call
10.45. 112 is on the line. They want to speak to whoever is in charge. # speaker: narrator
Are you in charge on site? # speaker: operator # mood: calm
Yes. # speaker: you
Ambulance and police are on their way. Is it safe for the crew to go in? # speaker: operator
* [Say what you know, and that you do not know where he is. # id: known-and-unknown]
    Two hurt, both awake. A pupil did it, he ran, he may have the knife. I don't know where he is. # speaker: you
    ~ clarity += 1
    -> nurse
* {knife} [Say that he has the knife and went to the workshop, at the other end of the building. # id: say-where-he-went]
    He's got the knife. He went to the workshop, that's the south end. Come in from the north. # speaker: you
    ~ clarity += 1
    -> nurse
* [Say yes. They must get in fast. # id: say-safe]
    Yes. Yes, it's safe. Hurry. # speaker: you
    -> nurse
* [Say no. They must wait for the police. # id: say-not-safe]
    No. I don't know. No. # speaker: you
    -> nurse

=== nurse
Ulrika, the school nurse, comes with her bag and goes down on her knees without asking anything. # speaker: narrator
I've got him. Monica, let go now. Monica. # speaker: ulrika # mood: calm
Monica lets go. Then she sees her hand. # speaker: narrator
It's only my hand. I've got year 7 at eleven. # speaker: monica
* [Say that she is going to hospital, and ask a colleague to go and stay with her. # id: monica-to-hospital]
    Someone else takes year 7. You're going to hospital, and Lotta's coming with you. Who should she call for you? # speaker: you
    My husband. Tell him it's only my hand. # speaker: monica
    ~ monica_safe = true
    -> radio
* [Ask her to sit down in the staff room for now. # id: monica-staff-room]
    Sure. I'll sit down. # speaker: monica
    -> radio
* [Let her take year 7 if she wants. Something ordinary may do her good. # id: monica-teaches]
    She walks off down the corridor with her hand wrapped in a rag and her keys in her mouth. # speaker: narrator
    -> radio

=== radio
~ knife = false
10.49. The radio crackles. Petter, the caretaker, is whispering, which he never does. # speaker: narrator
Adrian's in the toilet by the workshop. He's locked it. I can hear him crying. # speaker: petter
I've got a key. # speaker: petter
* [Ask Petter to keep his distance, and only say that he is there. # id: keep-distance]
    Don't go in. Stand five metres away. Tell him you're there, that's all. # speaker: you
    -> by_the_door
* [Go there yourself. Adrian usually talks to you. # id: go-to-adrian]
    Don't touch the door. I'm coming. # speaker: you
    ~ time -= 1
    -> toilet
* [Ask him to unlock. A crying boy should not be alone. # id: unlock-the-door]
    Unlock it. He can't be left alone. # speaker: you
    -> at_the_lock

=== by_the_door
I've told him I'm here. He's asking if Noel's alive. # speaker: petter
* [Answer: “Say yes. He's alive, and the ambulance is nearly here.” # id: say-he-lives]
    On the radio something scrapes along the floor. A carving knife, says Petter, it came out under the door. Handle first. # speaker: narrator
    -> break_time
* [Tell Petter not to answer anything about Noel. # id: say-nothing-of-noel]
    He's banging his head against the wall. Not hard. But I can hear it. # speaker: petter
    -> break_time
* [Ask Petter to ask why he did it. # id: ask-why-through-door]
    He says he didn't mean to. He keeps saying it. # speaker: petter
    -> break_time

=== toilet
You sit down on the floor of the corridor, five metres from the door. It smells of wood and glue. # speaker: narrator
Adrian. It's me. I'm not coming in. # speaker: you
Is he alive? # speaker: adrian # mood: hurt
* [Say that he is alive. Ask him to push the knife out under the door. # id: push-it-out]
    He's alive. He's awake. Push it out under the door, Adrian. Petter's staying here with you. # speaker: you
    Handle first. As Monica has taught them. # speaker: narrator
    -> break_time
* [Ask what happened. # id: ask-what-happened]
    He wrote stuff about Mum. In the group chat. Everyone saw. # speaker: adrian
    -> break_time
* [Promise that it will be all right. # id: promise-all-right]
    It'll be all right, Adrian. # speaker: you
    Will it? # speaker: adrian
    -> break_time

=== at_the_lock
The key's in. He's gone quiet in there. # speaker: petter
You can hear Petter breathing. He has three of his own, the youngest in year 4. # speaker: narrator
* [Change your mind: take the key out and go five metres away. # id: take-the-key-out]
    Wait. Take it out. Five metres away, Petter, now. # speaker: you
    Okay. Five metres. He's asking if Noel's alive, I'm saying yes. # speaker: petter
    -> break_time
* [Ask him to knock first and say who he is. # id: knock-first]
    Adrian? It's Petter. I'm coming in now. # speaker: petter
    -> second
* [Tell him to open. The silence is worse. # id: open-now]
    Open it. # speaker: you
    -> second

=== second
The door opens inwards, fast. Petter comes out backwards. He is holding his forearm, surprised. # speaker: narrator
He didn't mean it. He got scared. Don't say he meant it. # speaker: petter # mood: tense
~ hurt = true
Petter, go towards B. Adrian, nobody else is coming in. Nobody. # speaker: you
He goes, with a sock round his arm. It is from the lost property box and has a dinosaur on it. # speaker: narrator
-> break_time

=== break_time
~ time -= 1
{locked:
    ~ locked = false
    -> next_message
}
10.54. In one minute the bell rings for break. Four hundred and thirty pupils, two staircases, one school yard. # speaker: narrator
* [Stop break over the loudspeaker: everybody stays, more news at 11.05. # id: stop-the-break]
    Everyone stays in class with their teacher. You'll hear more at five past eleven. # speaker: you
    You write three lines on the back of the timetable and give them to the office. They read them at 11.05, whatever happens. # speaker: narrator
    ~ clarity += 1
    -> sister
* [Send three adults to the stairs, to take class by class. # id: adults-on-stairs]
    -> sister
* [Let it ring. Ordinary routines are calming. # id: let-it-ring]
    The bell rings. The ambulance crew have to lift the stretcher over the heads of year 6. # speaker: narrator
    ~ clarity -= 1
    -> sister

=== next_message
10.54. The message you gave will not hold for ever. In the classrooms they are looking at the clock. # speaker: narrator
* [Give another message, though there is nothing new: stay, next one at 11.05. # id: keep-the-promise]
    Nothing new. We stay where we are. Next news at five past eleven. # speaker: you
    You give the office three more lines. They read them at 11.05, whatever happens. # speaker: narrator
    ~ clarity += 1
    -> sister
* [Wait until you have something to say. # id: wait-for-news]
    ~ clarity -= 1
    -> sister
* [Lift it. Adrian has been found, after all. # id: lift-lockdown]
    ~ clarity -= 1
    -> sister

=== sister
10.58. The ambulance stands with its doors open. It is raining onto the floor. # speaker: narrator
They leave in three minutes, I'm going along. Noel's little sister is in 4B, Tuva. Someone's shown her the film. # speaker: ulrika
* [Fetch Tuva yourself, and walk with her to the ambulance. # id: fetch-tuva]
    She is wearing slippers. She asks whether he can keep his jacket. Noel lifts two fingers from the stretcher. # speaker: narrator
    ~ time -= 1
    -> call_home
* [Call 4B: her teacher brings her out, and a colleague takes the class. # id: teacher-brings-tuva]
    The teacher of 4B carries her, though she is ten. Noel lifts two fingers from the stretcher. # speaker: narrator
    -> call_home
* [Wait. Her parents must decide whether she should see him. # id: parents-decide]
    The ambulance leaves. On the second floor a child stands with her forehead against the pane. # speaker: narrator
    -> call_home

=== call_home
11.02. Two phone numbers on a yellow note. The top one is Noel's father, Mats. # speaker: narrator
* [Call yourself, now, with what you know. # id: call-mats-now]
    -> mats_hears
* [Ask Samira to call. She is Noel's teacher and knows the family. # id: samira-calls]
    He's asking who did it. What do I say? He's shouting. # speaker: samira # mood: tense
    -> samira_asks
* [Wait until the hospital has said how the arm is. # id: wait-for-hospital]
    -> mats_calls

=== mats_hears
Mats, this is Strandskolan. Noel's got a knife wound in his arm. He's awake, and the ambulance is taking him to hospital now, with our school nurse. # speaker: you
What are you saying? A knife? # speaker: mats # mood: tense
Who was it? I want to know who it was. # speaker: mats # mood: angry
* [Say that you will not give a name, and why. # id: no-name]
    I won't say, because that's a child too, and the police are here. Go to Noel, entrance five. I'll call you at one. # speaker: you
    Entrance five. Okay. Entrance five. # speaker: mats
    -> call_jenny
* [Say that the police will have to answer that. # id: police-will-answer]
    That's for the police. Go to the hospital, entrance five. # speaker: you
    -> call_jenny
* [Tell him. He is the father, and will find out anyway. # id: give-the-name]
    Adrian. Adrian in 9C. # speaker: you
    There is silence. Then the line is dead. # speaker: narrator
    ~ named = true
    -> call_jenny

=== samira_asks
* [Take the phone: “Mats, I'm in charge here. Noel's awake, he's going to hospital.” # id: take-the-phone]
    Mats, I'm in charge here. Noel's awake, and the ambulance is going to the hospital, entrance five. I won't give any name. # speaker: you
    -> call_jenny
* [Whisper: say that we are not allowed to say. # id: whisper-no]
    We're not allowed to say. I'm sorry. We're not allowed. # speaker: samira
    -> call_jenny
* [Whisper: say how it is, it will get out anyway. # id: whisper-yes]
    It was… Adrian. In year 9. # speaker: samira # mood: hurt
    ~ named = true
    -> call_jenny

=== mats_calls
11.09. Your phone rings before the hospital's does. # speaker: narrator
I've seen my son bleeding in a film. A film! Where is he? # speaker: mats # mood: angry
* [Apologise without explaining, and say where Noel is. # id: apologise-to-mats]
    I should have called you. I'm sorry. He's awake, he's at the hospital, entrance five. # speaker: you
    -> call_jenny
* [Explain that you wanted to be certain first. # id: explain-the-wait]
    Certain? I've got it on film! # speaker: mats
    -> call_jenny
* [Give him the name of who did it. You owe him that. # id: owe-him-the-name]
    Adrian. In 9C. I'm sorry, Mats. # speaker: you
    ~ named = true
    -> call_jenny

=== call_jenny
~ time -= 1
The other number is Adrian's mother, Jenny. She drives the number four bus. Through the window you see the police crossing the yard. # speaker: narrator
* [Ask the police whether you should call her, or they. # id: ask-police-first]
    You call. Say we're with him and that he's unhurt. Nothing about what he's done. # speaker: wester
    Is he hurt? Just tell me if he's hurt. # speaker: jenny # mood: tense
    No, Jenny. He's unhurt, and the police are with him. # speaker: you
    -> police
* [Call her now, at once. # id: call-jenny-now]
    What's happened? What has he done? I've got forty people on the bus. # speaker: jenny # mood: tense
    He's not hurt. The police are with him. Can you stop the bus, Jenny? # speaker: you
    -> police
* [She will have to wait. It is Noel who matters now. # id: jenny-later]
    -> police

=== police
11.12. Wester has rain on his shoulders and his notepad in a plastic bag. Adrian walks past between two colleagues with his hood up. # speaker: narrator
We've got the knife. Who saw it? # speaker: wester
* {log} [Give him Samira's times and names. The witnesses sit apart, each with an adult. # id: hand-over-log]
    You've noted the times? That's a first. # speaker: wester
    -> gunnar_waits
* [Say that each who saw gets a room and an adult. Nobody questions them. # id: apart-with-adults]
    Give me ten minutes. A room and an adult for each of them. # speaker: you
    -> gunnar_waits
* [Gather all who saw it in the hall, so that they can talk it out. # id: gather-in-hall]
    Rather not. They start remembering for one another. # speaker: wester
    -> gunnar_waits
* [Ask them to write down what they saw, while they remember. # id: write-it-down]
    Leave that to us. But thanks. # speaker: wester
    -> gunnar_waits

=== gunnar_waits
~ log = false
11.18. Outside the office Gunnar is waiting, maths teacher and safety representative, his hands in his cardigan pockets. # speaker: narrator
{hurt:
    Petter's sitting in Ulrika's room with a dinosaur round his arm. # speaker: gunnar
}
I heard it from a kid in year 7. When were you planning to tell me? # speaker: gunnar # mood: tense
* [“Now.” Tell him, and ask him to join in the report and the staff meeting. # id: bring-gunnar-in]
    Now. Come in. I need you for the report, and I need you in the staff room. # speaker: you
    ~ rep = true
    -> monica_check
* [Say that he will be told with everybody else, in fifteen minutes. # id: with-everybody-else]
    I'm not everybody else. Not today. # speaker: gunnar # mood: cold
    -> monica_check
* [Say that you have to talk to Helena first. # id: helena-first]
    Helena is in Hallsberg. # speaker: gunnar # mood: cold
    -> monica_check

=== monica_check
{monica_safe:
    -> gate
}
Monica's in the staff kitchen rinsing a scarf. She won't stop. She doesn't see me. # speaker: gunnar
* [Go there. Take the scarf from her hands, and have a colleague drive her to hospital. # id: go-to-monica]
    Monica. It's clean now. Lotta's driving you, and she'll stay with you. # speaker: you
    ~ monica_safe = true
    ~ time -= 1
    -> gate
* [Ask Gunnar to sit with her. You have to get to the gate. # id: gunnar-sits]
    I'm not a hospital. # speaker: gunnar
    -> gate

=== gate
~ time -= 1
11.26. At the gate stand forty parents in the rain, and Kim from the local paper with a phone held out. # speaker: narrator
{named:
    Far back somebody says a name. Others say it after. # speaker: narrator
}
Is it true that a teacher's dead? # speaker: kim
* [Say what you know in three sentences, and when you will say more. # id: three-sentences]
    No, nobody is dead. A pupil and staff are hurt and being treated, and the police are here. You can pick up your children class by class, and we'll say more at twelve, here. # speaker: you
    ~ clarity += 2
    -> staff_room
* [Refer to the municipality's communications department. # id: refer-to-communications]
    They're not answering. # speaker: kim
    -> staff_room
* [Say “no comment” and go in. # id: no-comment]
    “School refuses to confirm death,” Kim types before you have reached the door. # speaker: narrator
    ~ clarity -= 2
    -> staff_room
* [Put the rumours right: nobody is dead, it was two boys in years 8 and 9. # id: correct-rumours]
    ~ clarity += 1
    ~ named = true
    -> staff_room

=== staff_room
11.36. Thirty-eight adults in the staff room for eight minutes, the rest are with the classes. Somebody has made coffee, and nobody has poured any. # speaker: narrator
* [Say what you know, what you do not, what happens now and when you meet again. # id: known-unknown-next]
    This is what we know. This is what we don't. You go back to your classes now, in pairs, and we meet here at a quarter past two. # speaker: you
    ~ clarity += 1
    -> the_question
* [First let them say how they are. # id: how-are-you]
    It gets halfway round the room. Then a pupil in year 8 knocks and asks if there is a lesson. # speaker: narrator
    -> the_question
* [Say that you will get through this together, as always. # id: together-as-always]
    We'll get through this together. We always do. # speaker: you
    ~ clarity -= 1
    -> the_question

=== the_question
The paper's called me. Are we allowed to talk to them? # speaker: samira
* [“Yes, it's your right. Nothing about individual pupils. And nobody will ask who talked.” # id: it-is-your-right]
    Thanks. That was straight. # speaker: gunnar
    -> helena_calls
* [“Rather not. But of course you may.” # id: rather-not]
    Samira puts her phone away as if it were hot. # speaker: narrator
    -> helena_calls
* [“No. All questions from the media go to me.” # id: only-through-me]
    You can't say that. # speaker: gunnar # mood: cold
    -> helena_calls

=== helena_calls
11.44. Helena calls from a platform. There is wind on the line. # speaker: narrator
I've got nine missed calls. Is everyone alive? # speaker: helena # mood: tense
Everyone's alive. Noel's at the hospital, and the police are here. # speaker: you
Thank God. Listen, the report to the Work Environment Authority, hold it. The head of administration wants to read it first, and he's in meetings until four. # speaker: helena
* {rep && time >= 3} [Say that you and Gunnar are making it now, with what you know. It can be added to. # id: report-now-together]
    We're doing it now, Gunnar and I. Without delay, it says. We'll add to it later. # speaker: you
    Okay. Good. Do it. # speaker: helena
    ~ reported = true
    -> last
* [Say that it goes today before four, read or not. # id: report-by-four]
    It goes before four, read or not. The day isn't ours to choose. # speaker: you
    ~ reported = true
    -> last
* [Ask Helena to make it when she is back. # id: helena-will-report]
    I'll do it. Make a note that I'll do it. # speaker: helena
    -> last
* [Wait, as she says. He surely has reasons. # id: wait-for-reading]
    Okay. We'll wait. # speaker: you
    -> last

=== last
~ rep = false
11.53. You are in the staff toilet, washing your hands, though they are clean. Gunnar knocks on the door. # speaker: narrator
What do you need? # speaker: gunnar
* [Answer: ten minutes on a chair. Then you make the plan for tomorrow, he and you. # id: ten-minutes]
    I'll hold the door. # speaker: gunnar
    -> after
* [Begin on tomorrow: who stands at the doors, who is there for those who saw, who calls Monica. # id: plan-tomorrow]
    Tomorrow, half past seven. Two at each door. Who? # speaker: you
    -> after
* [Answer that you are fine. You will deal with it later. # id: i-am-fine]
    I'm fine. I'll deal with it later. # speaker: you
    -> after

=== after
{hurt:
    -> end_second
}
{named:
    -> end_named
}
{monica_safe == false:
    -> end_forgotten
}
{reported == false:
    -> end_forgotten
}
{clarity < 6:
    -> end_rumours
}
-> end_held

=== end_second
Another ambulance has come. Petter sits on its step with his arm in a bundle and wants to know if somebody has locked the workshop. # speaker: narrator
I should've said no. It's my key. # speaker: petter # outcome: second-injury
-> END

=== end_named
At four Jenny calls from a car park. She does not dare to drive home. # speaker: narrator
How do they know where we live? Who's told them his name? # speaker: jenny # mood: hurt # outcome: name-on-the-street
-> END

=== end_forgotten
On Friday Monica's apron still hangs on its hook. Beneath it are her shoes. # speaker: narrator
{reported:
    I'll only ask once. Who's called her? # speaker: gunnar # outcome: staff-forgotten
- else:
    I'll only ask once. Has the report been sent? # speaker: gunnar # outcome: staff-forgotten
}
-> END

=== end_rumours
At twelve the gate is open, and nobody knows who opened it. The children walk home in clusters, their phones held out like torches. # speaker: narrator
My mum called. She'd heard that I was dead. # speaker: samira # outcome: day-of-rumours
-> END

=== end_held
Thursday, 07.30. Two adults at each door. Petter has put a note on the workshop: opens Monday. # speaker: narrator
Tuva's here. She's wearing his jacket. # speaker: samira # outcome: held-together
-> END
