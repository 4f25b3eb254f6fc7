$defaults = @{ Uri = 'https://api.example.test/v1/me'; Method = 'Get' }
$token = $defaults.Clone()
$token.Uri = 'https://api.example.test/oauth/old_token'
$token.Method = 'Post'
Invoke-RestMethod @token -Body @{ grant_type = 'refresh_token'; refresh_token = $old } # [token]
Invoke-RestMethod @defaults # [me]
