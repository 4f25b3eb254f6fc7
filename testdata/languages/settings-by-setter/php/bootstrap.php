<?php

Settings::setHost('https://api.example.test/');
Settings::set('timeout', 5);
