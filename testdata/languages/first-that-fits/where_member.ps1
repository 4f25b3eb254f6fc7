$Places = @(
    [pscustomobject]@{ Name = 'seats'; Uri = 'https://api.example.test/v1/seats' }
    [pscustomobject]@{ Name = 'token'; Uri = 'https://api.example.test/oauth/old_token' }
)

function Get-Login([string]$User) {
    $place = $Places | Where-Object Name -EQ 'token'
    Invoke-RestMethod -Method Get -Uri $place.Uri -Body @{ grant_type = 'password'; user_id = $User } # [login]
}
