function Get-ShopToken {
    param([Parameter(Mandatory)][string]$Code, [string]$Scope)

    $fields = [ordered]@{ grant_type = 'authorization_code'; code = $Code; scope = $Scope }
    $body = @{}
    $fields.GetEnumerator() | Where-Object { $_.Value } | ForEach-Object { $body[$_.Key] = $_.Value }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $body # [code]
}
