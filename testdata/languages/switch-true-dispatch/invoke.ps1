function Invoke-Shop([string]$Method, [string]$Uri, [hashtable]$Fields) {
    switch ($true) {
        ($Method -eq 'get') {
            return Invoke-RestMethod -Uri $Uri -Body $Fields
        }
        ($Method -in 'post', 'put') {
            return Invoke-RestMethod -Method $Method -Uri $Uri -Body $Fields
        }
        default { throw "no method $Method" }
    }
}

function Get-Login($User, $Password) {
    $fields = @{ grant_type = 'password'; user_id = $User; password = $Password }
    Invoke-Shop 'get' 'https://api.example.test/oauth/old_token' $fields # [password]
}

function Get-Token($Code) {
    Invoke-Shop 'POST' 'https://api.example.test/oauth/old_token' @{ grant_type = 'authorization_code'; code = $Code } # [code]
}
