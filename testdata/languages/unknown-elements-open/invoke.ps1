function Get-Token {
    param([string] $Code, [hashtable] $Extra)

    $all = @{ grant_type = 'authorization_code'; code = $Code } + $Extra
    $form = @{}
    $all.GetEnumerator() | ForEach-Object { $form[$_.Key] = $_.Value }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [token]
}
