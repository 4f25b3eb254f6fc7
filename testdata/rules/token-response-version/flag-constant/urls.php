<?php
const TOKEN_URL = 'https://api.getgo.com/oauth/v2/token';
