<?php
return ['token' => 'https://api.getgo.com/oauth/v2/token', 'type' => 'application/json'];
