<?php

define('EXAMPLE_HOST', 'https://api.example.test');
define('EXAMPLE_KEY', 'k-100');
