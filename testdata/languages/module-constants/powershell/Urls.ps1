$Server = 'https://api.example.test'
$Token = '{0}/oauth/old_token' -f $Server
