function Get-Token([string]$Code) {
    $form = @{ grant_type = 'authorization_code'; code = $Code }
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
    Set-PodeCache -Key 'shop:token' -InputObject $answer.access_token -Ttl 3600
}
