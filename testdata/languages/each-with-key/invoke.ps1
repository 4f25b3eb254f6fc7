function Get-Login([string]$User) {
    $fields = [ordered]@{ grant_type = 'password'; user_id = $User }
    $pairs = $fields.GetEnumerator() | ForEach-Object { "$($_.Name)=$([uri]::EscapeDataString($_.Value))" }
    Invoke-RestMethod -Uri "https://api.example.test/oauth/old_token?$($pairs -join '&')" # [login]
}
