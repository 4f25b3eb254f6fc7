$answer = Invoke-RestMethod -Method Post 'https://api.example.test/oauth/old_token' -Body @{ # [code]
    grant_type = 'authorization_code'
    code       = $args[0]
}
$answer | Select-Object -ExpandProperty access_token | Set-Content -Path token.txt
