function Invoke-Shop {
    param([string]$Path, [hashtable]$Fields, [switch]$Post)

    $uri = "https://api.example.test$Path"
    if ($Post) {
        return Invoke-RestMethod -Method Post -Uri $uri -Body $Fields
    }
    $query = ($Fields.Keys | ForEach-Object { "$_=$([uri]::EscapeDataString($Fields[$_]))" }) -join '&'
    Invoke-RestMethod -Uri "${uri}?$query"
}

function Get-Login($User) {
    Invoke-Shop -Path '/oauth/old_token' -Fields @{ grant_type = 'password'; user_id = $User } # [get]
}

function Update-Login($Token) {
    Invoke-Shop '/oauth/old_token' @{ grant_type = 'refresh_token'; refresh_token = $Token } -Post # [post]
}
