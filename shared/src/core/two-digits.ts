// A number of a date or an hour as it is written with two digits: 7 becomes "07".

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
