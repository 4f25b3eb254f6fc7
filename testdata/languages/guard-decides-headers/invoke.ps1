$Client = 'shop-7'
$Form = 'application/x-www-form-urlencoded'

function Invoke-Shop {
    param(
        [Parameter(Mandatory)][string]$Path,
        [hashtable]$Fields,
        [string]$Token,
        [string]$ContentType = $Form
    )
    $headers = @{ 'Content-Type' = $ContentType }
    if ($PSBoundParameters.ContainsKey('Token')) {
        $headers.Authorization = "Bearer $Token"
    }
    Invoke-RestMethod -Method Post -Uri "https://api.example.test$Path" -Headers $headers -Body $Fields
}

function Update-Token($Old) {
    $fields = @{ grant_type = 'refresh_token'; refresh_token = $Old; client_id = $Client }
    Invoke-Shop '/oauth/old_token' $fields -ContentType 'application/json' # [refresh]
}

function Get-Token($Code) {
    Invoke-Shop '/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code; client_id = $Client } # [code]
}

function Get-Profile($Session) {
    Invoke-Shop -Path '/v1/me' -Fields @{ fields = 'name' } -Token ('p-{0}' -f $Session) # [profile]
}
