select service, age_from as "ageFrom", age_to as "ageTo", users_per_inhabitant as "usersPerInhabitant", full_time_per_user as "fullTimePerUser",
  year, full_time_year as "fullTimeYear", source_title as "sourceTitle", source_url as "sourceUrl", licence, note
from care_rate order by position
