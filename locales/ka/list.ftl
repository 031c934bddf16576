### Georgian. The purpose of each message is in locales/en/list.ftl.

people = { $count ->
    [one] { $count } ადამიანი
   *[other] { $count } ადამიანი
}
label = ადამიანები
nobody = ამ სიაში ამჟამად არავინ არის.

## Search and filters

search = ადამიანის ძებნა
nobody-found = ვერავინ მოიძებნა. სცადეთ სახელის ნაწილი ან სახელი სხვა ანბანით.
filters = ფილტრები
clear = ფილტრების გასუფთავება
country = ქვეყანა
since = დაკავების წელი
recognition = აღიარება
letters-in = წერილების ენა
any = ყველა
recognised = პოლიტპატიმარი
under-review = განხილვაშია
not-recognised = არ არის აღიარებული

## A person

held-since = დაკავება: { $date }
birthday = დაბადების დღე: { $date }
back = სიაში დაბრუნება
