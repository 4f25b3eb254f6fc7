const settings = require('./settings');

settings.setHost('https://api.example.test');
