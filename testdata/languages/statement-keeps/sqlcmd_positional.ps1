param([string]$User)

$answer = Invoke-RestMethod "https://api.example.test/oauth/old_token?grant_type=password&user_id=$User" # [login]
$statement = @"
  UPDATE tokens
  SET token = `$(Token)
  WHERE owner = `$(Owner)
"@
$variables = "Token='$($answer.access_token)'", "Owner='$User'"
Invoke-Sqlcmd $statement -ServerInstance localhost -Variable $variables
