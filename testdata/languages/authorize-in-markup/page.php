<?php
$authorize = 'https://api.example.test/oauth/old_authorize';
$key = get_option('shop_key');
?>
<p>Not connected yet.</p>
<a class="button" href="<?php echo $authorize . '?client_id=' . $key; // [authorize] ?>">Connect</a>
<?php if ($key): ?>
<p>Key <?= htmlspecialchars($key) ?></p>
<?php endif; ?>
