function Get-LoginWith([hashtable]$Credentials) {
    $query = @{ grant_type = 'password' } + $Credentials
    Invoke-RestMethod -Uri 'https://api.example.test/oauth/old_token' -Body $query # [login]
}
