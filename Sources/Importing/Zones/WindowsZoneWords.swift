import Cells

/// The table of ``WindowsZones``.
extension WindowsZones {
  static let table = """
    International Date Line West|Dateline Standard Time|Etc/GMT+12
    Coordinated Universal Time-11|UTC-11|Etc/GMT+11
    Aleutian Islands|Aleutian Standard Time|America/Adak
    Hawaii|Hawaiian Standard Time|Pacific/Honolulu
    Marquesas Islands|Marquesas Standard Time|Pacific/Marquesas
    Alaska|Alaskan Standard Time|America/Anchorage
    Coordinated Universal Time-09|UTC-09|Etc/GMT+9
    Baja California|Pacific Standard Time (Mexico)|America/Tijuana
    Coordinated Universal Time-08|UTC-08|Etc/GMT+8
    Pacific Time (US & Canada)|Pacific Standard Time|America/Los_Angeles
    Arizona|US Mountain Standard Time|America/Phoenix
    Chihuahua, La Paz, Mazatlan|Mountain Standard Time (Mexico)|America/Mazatlan
    La Paz, Mazatlan|Mexico Standard Time 2|America/Mazatlan
    Mountain Time (US & Canada)|Mountain Standard Time|America/Denver
    Yukon|Yukon Standard Time|America/Whitehorse
    Central America|Central America Standard Time|America/Guatemala
    Central Time (US & Canada)|Central Standard Time|America/Chicago
    Easter Island|Easter Island Standard Time|Pacific/Easter
    Guadalajara, Mexico City, Monterrey|Central Standard Time (Mexico)|America/Mexico_City
    Mexico City|Mexico Standard Time|America/Mexico_City
    Saskatchewan|Canada Central Standard Time|America/Regina
    Bogota, Lima, Quito, Rio Branco|SA Pacific Standard Time|America/Bogota
    Bogota, Lima, Quito|SA Pacific Standard Time|America/Bogota
    Chetumal|Eastern Standard Time (Mexico)|America/Cancun
    Eastern Time (US & Canada)|Eastern Standard Time|America/New_York
    Haiti|Haiti Standard Time|America/Port-au-Prince
    Havana|Cuba Standard Time|America/Havana
    Indiana (East)|US Eastern Standard Time|America/Indiana/Indianapolis
    Turks and Caicos|Turks And Caicos Standard Time|America/Grand_Turk
    Asuncion|Paraguay Standard Time|America/Asuncion
    Atlantic Time (Canada)|Atlantic Standard Time|America/Halifax
    Caracas|Venezuela Standard Time|America/Caracas
    Cuiaba|Central Brazilian Standard Time|America/Cuiaba
    Georgetown, La Paz, Manaus, San Juan|SA Western Standard Time|America/La_Paz
    Santiago|Pacific SA Standard Time|America/Santiago
    Newfoundland|Newfoundland Standard Time|America/St_Johns
    Araguaina|Tocantins Standard Time|America/Araguaina
    Brasilia|E. South America Standard Time|America/Sao_Paulo
    Cayenne, Fortaleza|SA Eastern Standard Time|America/Cayenne
    City of Buenos Aires|Argentina Standard Time|America/Argentina/Buenos_Aires
    Buenos Aires|Argentina Standard Time|America/Argentina/Buenos_Aires
    Greenland|Greenland Standard Time|America/Nuuk
    Montevideo|Montevideo Standard Time|America/Montevideo
    Punta Arenas|Magallanes Standard Time|America/Punta_Arenas
    Saint Pierre and Miquelon|Saint Pierre Standard Time|America/Miquelon
    Salvador|Bahia Standard Time|America/Bahia
    Coordinated Universal Time-02|UTC-02|Etc/GMT+2
    Mid-Atlantic - Old|Mid-Atlantic Standard Time|Etc/GMT+2
    Azores|Azores Standard Time|Atlantic/Azores
    Cabo Verde Is.|Cape Verde Standard Time|Atlantic/Cape_Verde
    Cape Verde Is.|Cape Verde Standard Time|Atlantic/Cape_Verde
    Coordinated Universal Time|UTC|Etc/UTC
    Dublin, Edinburgh, Lisbon, London|GMT Standard Time|Europe/London
    Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London|GMT 00|Europe/London
    Monrovia, Reykjavik|Greenwich Standard Time|Atlantic/Reykjavik
    Sao Tome|Sao Tome Standard Time|Africa/Sao_Tome
    Casablanca|Morocco Standard Time|Africa/Casablanca
    Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|W. Europe Standard Time|Europe/Berlin
    Amsterdam, Berlin, Bern, Rom, Stockholm, Wien|W. Europe Standard Time|Europe/Berlin
    Belgrade, Bratislava, Budapest, Ljubljana, Prague|Central Europe Standard Time|Europe/Budapest
    Brussels, Copenhagen, Madrid, Paris|Romance Standard Time|Europe/Paris
    Sarajevo, Skopje, Warsaw, Zagreb|Central European Standard Time|Europe/Warsaw
    West Central Africa|W. Central Africa Standard Time|Africa/Lagos
    Amman|Jordan Standard Time|Asia/Amman
    Athens, Bucharest|GTB Standard Time|Europe/Bucharest
    Athens, Bucharest, Istanbul|GTB Standard Time|Europe/Bucharest
    Beirut|Middle East Standard Time|Asia/Beirut
    Cairo|Egypt Standard Time|Africa/Cairo
    Chisinau|E. Europe Standard Time|Europe/Chisinau
    Damascus|Syria Standard Time|Asia/Damascus
    Gaza, Hebron|West Bank Standard Time|Asia/Hebron
    Harare, Pretoria|South Africa Standard Time|Africa/Johannesburg
    Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius|FLE Standard Time|Europe/Helsinki
    Helsinki, Kiev, Riga, Sofia, Tallinn, Vilnius|FLE Standard Time|Europe/Helsinki
    Jerusalem|Israel Standard Time|Asia/Jerusalem
    Juba|South Sudan Standard Time|Africa/Juba
    Kaliningrad|Kaliningrad Standard Time|Europe/Kaliningrad
    Khartoum|Sudan Standard Time|Africa/Khartoum
    Tripoli|Libya Standard Time|Africa/Tripoli
    Windhoek|Namibia Standard Time|Africa/Windhoek
    Baghdad|Arabic Standard Time|Asia/Baghdad
    Istanbul|Turkey Standard Time|Europe/Istanbul
    Kuwait, Riyadh|Arab Standard Time|Asia/Riyadh
    Minsk|Belarus Standard Time|Europe/Minsk
    Moscow, St. Petersburg|Russian Standard Time|Europe/Moscow
    Moscow, St. Petersburg, Volgograd|Russian Standard Time|Europe/Moscow
    Nairobi|E. Africa Standard Time|Africa/Nairobi
    Tehran|Iran Standard Time|Asia/Tehran
    Abu Dhabi, Muscat|Arabian Standard Time|Asia/Dubai
    Astrakhan, Ulyanovsk|Astrakhan Standard Time|Europe/Astrakhan
    Baku|Azerbaijan Standard Time|Asia/Baku
    Izhevsk, Samara|Russia Time Zone 3|Europe/Samara
    Port Louis|Mauritius Standard Time|Indian/Mauritius
    Saratov|Saratov Standard Time|Europe/Saratov
    Tbilisi|Georgian Standard Time|Asia/Tbilisi
    Volgograd|Volgograd Standard Time|Europe/Volgograd
    Yerevan|Caucasus Standard Time|Asia/Yerevan
    Kabul|Afghanistan Standard Time|Asia/Kabul
    Ashgabat, Tashkent|West Asia Standard Time|Asia/Tashkent
    Ekaterinburg|Ekaterinburg Standard Time|Asia/Yekaterinburg
    Islamabad, Karachi|Pakistan Standard Time|Asia/Karachi
    Qyzylorda|Qyzylorda Standard Time|Asia/Qyzylorda
    Chennai, Kolkata, Mumbai, New Delhi|India Standard Time|Asia/Kolkata
    Sri Jayawardenepura|Sri Lanka Standard Time|Asia/Colombo
    Kathmandu|Nepal Standard Time|Asia/Kathmandu
    Astana|Central Asia Standard Time|Asia/Bishkek
    Bishkek|Central Asia Standard Time|Asia/Bishkek
    Dhaka|Bangladesh Standard Time|Asia/Dhaka
    Omsk|Omsk Standard Time|Asia/Omsk
    Yangon (Rangoon)|Myanmar Standard Time|Asia/Yangon
    Bangkok, Hanoi, Jakarta|SE Asia Standard Time|Asia/Bangkok
    Barnaul, Gorno-Altaysk|Altai Standard Time|Asia/Barnaul
    Hovd|W. Mongolia Standard Time|Asia/Hovd
    Krasnoyarsk|North Asia Standard Time|Asia/Krasnoyarsk
    Novosibirsk|N. Central Asia Standard Time|Asia/Novosibirsk
    Tomsk|Tomsk Standard Time|Asia/Tomsk
    Beijing, Chongqing, Hong Kong, Urumqi|China Standard Time|Asia/Shanghai
    Irkutsk|North Asia East Standard Time|Asia/Irkutsk
    Kuala Lumpur, Singapore|Singapore Standard Time|Asia/Singapore
    Perth|W. Australia Standard Time|Australia/Perth
    Taipei|Taipei Standard Time|Asia/Taipei
    Ulaanbaatar|Ulaanbaatar Standard Time|Asia/Ulaanbaatar
    Eucla|Aus Central W. Standard Time|Australia/Eucla
    Chita|Transbaikal Standard Time|Asia/Chita
    Osaka, Sapporo, Tokyo|Tokyo Standard Time|Asia/Tokyo
    Pyongyang|North Korea Standard Time|Asia/Pyongyang
    Seoul|Korea Standard Time|Asia/Seoul
    Yakutsk|Yakutsk Standard Time|Asia/Yakutsk
    Adelaide|Cen. Australia Standard Time|Australia/Adelaide
    Darwin|AUS Central Standard Time|Australia/Darwin
    Brisbane|E. Australia Standard Time|Australia/Brisbane
    Canberra, Melbourne, Sydney|AUS Eastern Standard Time|Australia/Sydney
    Guam, Port Moresby|West Pacific Standard Time|Pacific/Port_Moresby
    Hobart|Tasmania Standard Time|Australia/Hobart
    Vladivostok|Vladivostok Standard Time|Asia/Vladivostok
    Lord Howe Island|Lord Howe Standard Time|Australia/Lord_Howe
    Bougainville Island|Bougainville Standard Time|Pacific/Bougainville
    Chokurdakh|Russia Time Zone 10|Asia/Srednekolymsk
    Magadan|Magadan Standard Time|Asia/Magadan
    Norfolk Island|Norfolk Standard Time|Pacific/Norfolk
    Sakhalin|Sakhalin Standard Time|Asia/Sakhalin
    Solomon Is., New Caledonia|Central Pacific Standard Time|Pacific/Guadalcanal
    Anadyr, Petropavlovsk-Kamchatsky|Russia Time Zone 11|Asia/Kamchatka
    Petropavlovsk-Kamchatsky - Old|Kamchatka Standard Time|Asia/Kamchatka
    Auckland, Wellington|New Zealand Standard Time|Pacific/Auckland
    Coordinated Universal Time+12|UTC+12|Etc/GMT-12
    Fiji|Fiji Standard Time|Pacific/Fiji
    Chatham Islands|Chatham Islands Standard Time|Pacific/Chatham
    Coordinated Universal Time+13|UTC+13|Etc/GMT-13
    Nuku'alofa|Tonga Standard Time|Pacific/Tongatapu
    Samoa|Samoa Standard Time|Pacific/Apia
    Kiritimati Island|Line Islands Standard Time|Pacific/Kiritimati
    """
}
