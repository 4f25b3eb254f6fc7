$Places = @(
    @{ Name = 'token'; Uri = 'https://api.example.test/oauth/old_token' }
    @{ Name = 'seats'; Uri = 'https://api.example.test/v1/seats' }
)

function Get-Login($User) {
    $place = $Places | Where-Object { $_.Name -eq 'token' } | Select-Object -First 1
    Invoke-RestMethod -Uri $place.Uri -Body @{ grant_type = 'password'; user_id = $User } # [login]
}
