$answer = Invoke-RestMethod -Method Post 'https://api.example.test/oauth/old_token' -Body @{ # [code]
    grant_type = 'authorization_code'
    code       = $args[0]
}
Shop_SetOption -shop_access $answer.access_token
Settle-Order -Scope $answer.scope
Get-Subset -Of $answer.scope
Shop_Settings $answer.id_token
