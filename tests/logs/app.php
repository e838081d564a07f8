<?php
/* app.php - answers /status/404 with 404, for php -S. SPDX-License-Identifier: MIT */
$found = preg_match('#^/status/(\d{3})#', $_SERVER['REQUEST_URI'], $match);
http_response_code($found ? (int)$match[1] : 404);
echo "content\n";
