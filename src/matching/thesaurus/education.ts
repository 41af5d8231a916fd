// Concepts: schools, courses. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const education = `
enrol-school = 入学|招生|录取|转学|报读|注册入学|入读|插班|转校 = enrol|enroll|enrolment|enrollment|admission|school place|sign up child|transfer school|register for school|intake
tuition = 学费|学杂费|交学费|书费|缴学费|学费减免|补习费 = tuition|school fee|course fee|fees for term|tuition fee|pay for school
scholarship = 奖学金|助学金|助学贷款|学贷|贫困生|学费贷款 = scholarship|bursary|student loan|financial aid|grant|student finance
absence-leave = 请假|缺席|缺课|没去上学|病假|旷课|事假|告假 = absent|absence|sick day|day off|leave of absence|time off school|not attending|off sick|call in sick
exam = 考试|测验|期末|补考|成绩|考场|准考证|会考 = exam|school test|grade|result|resit|exam score|examination|midterm
transcript = 成绩单|毕业证|学历证明|在读证明|学位证|文凭|学籍证明|毕业证书 = transcript|diploma|degree certificate|proof of enrolment|academic record|enrolment letter|graduation certificate
course-class = 课程|上课|选课|补课|班级|课表|课堂|培训班|网课 = evening course|class|lesson|timetable|lecture|module|training session|workshop
teacher = 老师|教师|班主任|教授|导师|辅导员|教练 = teacher|tutor|professor|instructor|lecturer|class teacher|coach
student-discount = 学生优惠|学生票|学生价|学生证|教育优惠|学生折扣 = student discount|student rate|student price|student card|education pricing|student id|student offer
school-bus = 校车|班车|接送车|接送孩子|校巴|娃娃车 = school bus|school transport|school run|bus to school|school shuttle|pick up kids
school-meal = 校餐|食堂|午餐费|营养午餐|饭卡|饭堂|学校伙食 = school meal|canteen|lunch money|school lunch|cafeteria|free school meals
dormitory = 宿舍|寝室|学生公寓|住校|退宿|校内住宿 = dormitory|dorm|halls of residence|student housing|residence hall|campus housing
withdraw-course = 退课|退学|休学|退班|退学费|不想上了|停课 = drop out|withdraw from course|drop class|defer|quit course|leave course|stop lessons
homework = 作业|功课|论文|交作业|家课|习题 = homework|assignment|essay|coursework|paper due|hand in work
library = 图书馆|借书|还书|图书证|续借|图书逾期 = library|borrow book|library card|overdue book|renew loan|return book
childcare = 托育|托儿所|保姆|月嫂|看孩子|带小孩|育儿|托班 = childcare|daycare|nanny|babysitter|creche|after-school club|child minder|babysit
`;
