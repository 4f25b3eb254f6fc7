<?php
const TOKEN_URL = 'https://api.getgo.com/oauth/v2/token';
const TOKEN_LIFE = 31536000;
