<?php
const HOST = 'https://api.getgo.com';
