### Georgian. What each message is for stands in locales/en/site.ftl.

person-title = { $name }: საქმე და როგორ მივწეროთ
person-title-without-letters = { $name }: საქმე
listed-name = { $family }, { $others }
all-people = ყველა ადამიანი
languages = ენები
find = ადამიანის ძებნა
shown = ნაჩვენებია: { $shown } / { $all }
nobody-found = ვერავინ მოიძებნა. სცადეთ სახელის ნაწილი ან სახელი სხვა ანბანით.
nobody = ამ ნაკადში ამჟამად არავინ არის.
withdrawn-title = მონაცემები გაწვეულია
embed = განათავსეთ ეს ბარათი თქვენს გვერდზე
embed-how = ჩასვით ეს კოდი იქ, სადაც ბარათი უნდა იყოს. ის თავად ახლდება.
embed-frame = სადაც სკრიპტები დაუშვებელია, ჩასვით ეს ჩარჩო. ბოლო სტრიქონის გარეშეც მუშაობს, მაგრამ უცვლელი სიმაღლით.
whole-page = მთელი გვერდის გახსნა
link-shut = ეს ბმული აქედან ვერ იხსნება. მისი მისამართი:
made-from = გვერდი შედგენილია ნაკადიდან, რომლის თარიღია { $date }
feed = ნაკადი პროგრამებისთვის
no-trace = ეს გვერდები არ იყენებს ქუქი-ფაილებს და არავის ითვლის.
not-found = აქ ასეთი გვერდი არ არის
