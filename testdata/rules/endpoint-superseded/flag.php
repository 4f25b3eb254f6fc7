<?php
// Once, at the first place.
const LOGIN = 'https://api.getgo.com/oauth/v2/authorize'; // expect: endpoint-superseded high
const TOKEN = 'https://api.getgo.com/oauth/v2/token';
